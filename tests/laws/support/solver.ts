import Logic, { type Formula } from "logic-solver";
import type { Condition } from "@/lib/engine/condition";
import type { Answers, QuestionLogic } from "@/lib/engine/question";
import type { Effect, RuleSet } from "@/lib/engine/rule";
import { type Rung, rungs } from "@/lib/engine/scales";

/**
 * A rule set as a satisfiability problem over complete answers, written from the definition of a verdict
 * and sharing nothing with the decision diagram: a second opinion on how far another verdict is.
 */
export class RuleSetSolver {
  readonly #ruleSet: RuleSet;
  readonly #questions: ReadonlyMap<string, QuestionLogic>;
  readonly #recommended: ReadonlyMap<Rung, Formula>;
  readonly #solver = new Logic.Solver();

  constructor(ruleSet: RuleSet) {
    this.#ruleSet = ruleSet;
    this.#questions = new Map(ruleSet.questions.map((question) => [question.id, question]));
    this.#solver.require(...ruleSet.questions.map(isAnswered));
    this.#recommended = this.#recommendations();
  }

  /** Whether at most so many changes of complete answers lead to a rung. */
  isWithin(answers: Answers, rung: Rung, changes: number): boolean {
    const many = atLeastOf(changes + 1, this.#changes(answers));
    const reaches = this.#recommended.get(rung) ?? Logic.or();
    return this.#solver.solveAssuming(Logic.and(reaches, Logic.not(many))) !== null;
  }

  /** Whether any complete answers lead to a rung. */
  isReachable(rung: Rung): boolean {
    return this.#solver.solveAssuming(this.#recommended.get(rung) ?? Logic.or()) !== null;
  }

  /** One formula for each thing that could have been answered otherwise: true where it was. */
  #changes(answers: Answers): readonly Formula[] {
    return this.#ruleSet.questions.flatMap((question) => {
      const answer = answers[question.id];
      const given = answer?.kind === "chosen" ? answer.options : [];
      if (question.kind === "single") return given.map((option) => Logic.not(literal(question, option)));
      return sharedOptions(question).map((option) =>
        given.includes(option) ? Logic.not(literal(question, option)) : literal(question, option),
      );
    });
  }

  #recommendations(): ReadonlyMap<Rung, Formula> {
    const feasible = rungs.map((rung, position) =>
      Logic.not(
        Logic.or(
          this.#where((effect) => effect.kind === "exclude" && effect.rungs.includes(rung)),
          ...rungs.slice(position + 1).map((higher) => this.#isUnmet(higher, rung)),
        ),
      ),
    );
    const isFeasible = (position: number) => feasible[position] ?? Logic.or();
    const isPreferred = (from: number, to: number) =>
      Logic.and(
        isFeasible(to),
        this.#where(
          (effect) =>
            effect.kind === "prefer" &&
            effect.rung === rungs[to] &&
            effect.over.some((rung) => rung === rungs[from]),
        ),
      );
    const positionsBetween = (from: number, to: number) =>
      rungs.map((_, at) => at).filter((at) => at > from && at < to);
    const isTaken = (from: number, to: number) =>
      Logic.and(
        isPreferred(from, to),
        ...positionsBetween(from, to).map((at) => Logic.not(isPreferred(from, at))),
      );
    const reached: Formula[] = [];
    rungs.forEach((_, position) => {
      const below = positionsBetween(-1, position);
      const lowest = Logic.and(isFeasible(position), ...below.map((at) => Logic.not(isFeasible(at))));
      const byPreference = below.map((from) =>
        Logic.and(reached[from] ?? Logic.or(), isTaken(from, position)),
      );
      reached.push(Logic.or(lowest, ...byPreference));
    });
    return new Map(
      rungs.map((rung, position) => {
        const onward = positionsBetween(position, rungs.length).map((to) => isPreferred(position, to));
        return [rung, Logic.and(reached[position] ?? Logic.or(), Logic.not(Logic.or(...onward)))] as const;
      }),
    );
  }

  /** Whether something demands the higher rung that the lower one does not meet. */
  #isUnmet(higher: Rung, rung: Rung): Formula {
    const demanding = (tenants: boolean) =>
      this.#where(
        (effect) =>
          effect.kind === "demand" &&
          effect.axis === "rung" &&
          effect.level === higher &&
          (effect.between === "tenants") === tenants,
      );
    const counts = this.#where(
      (effect) =>
        effect.kind === "composite" &&
        rungs.indexOf(effect.rung) <= rungs.indexOf(rung) &&
        rungs.indexOf(effect.countsAs) >= rungs.indexOf(higher),
    );
    return Logic.or(demanding(false), Logic.and(demanding(true), Logic.not(counts)));
  }

  #where(matches: (effect: Effect) => boolean): Formula {
    const rules = this.#ruleSet.rules.filter(({ retired, effect }) => !retired && matches(effect));
    return Logic.or(...rules.map(({ when }) => this.#formulaOf(when)));
  }

  #formulaOf(condition: Condition): Formula {
    switch (condition.op) {
      case "always":
        return Logic.and();
      case "is":
        return this.#test(condition.question, condition.options);
      case "atLeast": {
        const ids = this.#questionOf(condition.question).options.map(({ id }) => id);
        return this.#test(condition.question, ids.slice(ids.indexOf(condition.option)));
      }
      case "all":
        return Logic.and(...condition.of.map((part) => this.#formulaOf(part)));
      case "any":
        return Logic.or(...condition.of.map((part) => this.#formulaOf(part)));
      case "not":
        return Logic.not(this.#formulaOf(condition.of));
    }
  }

  #test(id: string, options: readonly string[]): Formula {
    const question = this.#questionOf(id);
    return Logic.and(
      this.#formulaOf(question.shownWhen),
      Logic.or(...options.map((option) => literal(question, option))),
    );
  }

  #questionOf(id: string): QuestionLogic {
    const question = this.#questions.get(id);
    if (!question) throw new Error(`There is no question "${id}".`);
    return question;
  }
}

function sharedOptions({ options }: QuestionLogic): readonly string[] {
  return options.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
}

/** That an option is chosen; an option that stands alone is chosen where no other is. */
function literal(question: QuestionLogic, option: string): Formula {
  const shared = sharedOptions(question);
  const nameOf = (id: string) => `${question.id}:${id}`;
  return shared.includes(option) ? nameOf(option) : Logic.not(Logic.or(...shared.map(nameOf)));
}

function isAnswered(question: QuestionLogic): Formula {
  const literals = question.options.map(({ id }) => literal(question, id));
  return question.kind === "single" ? Logic.exactlyOne(...literals) : Logic.or(...literals);
}

/** That at least so many of some formulas hold, counted one after the other. */
function atLeastOf(count: number, formulas: readonly Formula[]): Formula {
  let counts: readonly Formula[] = [Logic.and(), ...Array.from({ length: count }, () => Logic.or())];
  for (const formula of formulas) {
    const before = counts;
    counts = before.map((same, index) =>
      index === 0 ? same : Logic.or(same, Logic.and(before[index - 1] ?? Logic.or(), formula)),
    );
  }
  return counts[count] ?? Logic.or();
}
