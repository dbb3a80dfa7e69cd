import type { Condition } from "@/lib/engine/condition";
import { FALSE, type Formula, FormulaStore, TRUE } from "@/lib/engine/diagram/formula";
import { notApplicableValue, VariableSpace } from "@/lib/engine/diagram/variables";
import type { QuestionLogic } from "@/lib/engine/question";
import { createSituation } from "@/lib/engine/situation";

/** Whether two conditions come to the same for all answers that the questionnaire takes, open ones included. */
export function areSame(questions: readonly QuestionLogic[], one: Condition, other: Condition): boolean {
  const { areEqual, whereTrue, whereFalse } = formulasOn(questions, [one, other]);
  return areEqual(whereTrue(one), whereTrue(other)) && areEqual(whereFalse(one), whereFalse(other));
}

/** Whether no answers make a condition true. */
export function neverHolds(questions: readonly QuestionLogic[], condition: Condition): boolean {
  const { areEqual, whereTrue } = formulasOn(questions, [condition]);
  return areEqual(whereTrue(condition), FALSE);
}

function formulasOn(questions: readonly QuestionLogic[], conditions: readonly Condition[]) {
  const read = createSituation(questions, {}).dependenciesOf({ op: "all", of: conditions });
  const store = new FormulaStore();
  const space = new VariableSpace(
    store,
    questions.filter(({ id }) => read.includes(id)),
  );
  // A choice answered by no tick is no answer, and some questions refuse "does not apply": what would come
  // of either makes no difference.
  const allValuesOf = (variable: number) => 2 ** (space.variables[variable]?.values.length ?? 0) - 1;
  const refused = space.variables.flatMap(({ question, values }, variable) => {
    const position = values.indexOf(notApplicableValue);
    const mayNotApply = questions.find(({ id }) => id === question)?.mayNotApply;
    return position < 0 || mayNotApply ? [] : [store.literal(variable, 1 << position)];
  });
  const possible = store.complement(store.or([space.impossible(), ...refused]), allValuesOf);
  const settled = new Set<string>();
  const areEqual = (a: Formula, b: Formula): boolean => {
    const key = `${a}:${b}`;
    if (a === b || settled.has(key)) return true;
    if ([TRUE, FALSE].includes(a) && [TRUE, FALSE].includes(b)) return false;
    const variable = Math.min(store.firstVariable(a), store.firstVariable(b));
    const values = space.variables[variable]?.values ?? [];
    const equal = values.every((_, position) =>
      areEqual(store.restrict(a, variable, 1 << position), store.restrict(b, variable, 1 << position)),
    );
    if (equal) settled.add(key);
    return equal;
  };
  return {
    areEqual,
    whereTrue: (condition: Condition) => store.and([possible, space.holds(condition)]),
    whereFalse: (condition: Condition) => store.and([possible, space.holds({ op: "not", of: condition })]),
  };
}
