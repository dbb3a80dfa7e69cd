import type { Condition } from "@/lib/engine/condition";
import type { QuestionLogic } from "@/lib/engine/question";
import type { Rule, RuleSet } from "@/lib/engine/rule";
import { areSame } from "../laws/support/same-condition";
import { mutantsOf } from "./condition-mutants";

/** A rule set with one slip in one condition. */
export type RuleSetMutant = {
  /** The id of the rule, or of the question whose showing is decided by the condition. */
  readonly where: string;
  /** What it is counted with: the prefix of the rule's id, or "gates". */
  readonly group: string;
  readonly change: string;
  readonly ruleSet: RuleSet;
  /** The rules that the slip can make come out differently. */
  readonly concerned: readonly Rule[];
};

type Mutants = { readonly mutants: readonly RuleSetMutant[]; readonly equivalent: readonly string[] };

/** Every mutant of every rule in force and of every gate; those that change nothing for any answers apart. */
export function mutantsOfRuleSet(ruleSet: RuleSet): Mutants {
  const { questions, rules } = ruleSet;
  const equivalent: string[] = [];
  const keepDifferent = (group: string, when: Condition) =>
    mutantsOf(questions, when).filter(({ condition }) => {
      if (!areSame(questions, when, condition)) return true;
      equivalent.push(group);
      return false;
    });
  const ofRules = rules
    .filter(({ retired }) => !retired)
    .flatMap((rule): readonly RuleSetMutant[] => {
      const group = rule.id.slice(0, rule.id.indexOf("-"));
      return keepDifferent(group, rule.when).map(({ change, condition }) => {
        const mutated = { ...rule, when: condition };
        return {
          where: rule.id,
          group,
          change,
          ruleSet: { ...ruleSet, rules: rules.map((each) => (each === rule ? mutated : each)) },
          concerned: [mutated],
        };
      });
    });
  const ofGates = questions.flatMap((question): readonly RuleSetMutant[] =>
    keepDifferent("gates", question.shownWhen).map(({ change, condition }) => {
      const mutated: QuestionLogic = { ...question, shownWhen: condition };
      return {
        where: question.id,
        group: "gates",
        change,
        ruleSet: { ...ruleSet, questions: questions.map((each) => (each === question ? mutated : each)) },
        concerned: rules.filter(({ retired }) => !retired),
      };
    }),
  );
  return { mutants: [...ofRules, ...ofGates], equivalent };
}
