import type { Condition } from "../condition";
import type { Answers, QuestionLogic } from "../question";
import type { Formula, FormulaStore } from "./formula";

/**
 * One thing that an assessment says, as the diagram sees it. A single choice is one variable. A
 * multiple choice is a variable for whether it is answered, and one for each tick.
 */
export type Variable =
  | { readonly kind: "choice"; readonly question: string; readonly values: readonly string[] }
  | {
      readonly kind: "answered";
      readonly question: string;
      /** The option that stands alone, which is to have no tick at all. */
      readonly alone: string | null;
      readonly values: readonly string[];
    }
  | {
      readonly kind: "tick";
      readonly question: string;
      readonly option: string;
      readonly values: readonly string[];
    };

/** Values that are not options. `unknown` also stands for "not answered yet". */
export const unknownValue = "?";
export const notApplicableValue = "n/a";

/** Sets of values are masks of bits, and the sign is not one of them. */
const mostValues = 31;

const answeredValues = ["answered", unknownValue, notApplicableValue];
const tickValues = ["unticked", "ticked"];

/** The variables of a questionnaire in order, and how its conditions read them. */
export class VariableSpace {
  readonly variables: readonly Variable[];
  readonly #store: FormulaStore;
  readonly #questions: ReadonlyMap<string, QuestionLogic>;
  readonly #index = new Map<string, number>();
  readonly #gates = new Map<string, { readonly asked: Formula; readonly notAsked: Formula }>();

  constructor(store: FormulaStore, questions: readonly QuestionLogic[]) {
    this.#store = store;
    this.#questions = new Map(questions.map((question) => [question.id, question]));
    questions.forEach(refuseUnfit);
    this.variables = orderVariables(questions);
    this.variables.forEach((variable, index) => {
      this.#index.set(keyOf(variable.question, variable.kind === "tick" ? variable.option : null), index);
    });
  }

  /** Where the condition certainly holds: never while it depends on something unknown. */
  holds(condition: Condition): Formula {
    return this.#translate(condition, true);
  }

  /** Everywhere else: where the condition is false, and where it is open. */
  doesNotHold(condition: Condition): Formula {
    return this.#store.complement(
      this.holds(condition),
      (variable) => 2 ** (this.variables[variable]?.values.length ?? 0) - 1,
    );
  }

  /** Where a multiple choice without "none of these" is answered but has no tick: not an answer at all. */
  impossible(): Formula {
    const questions = [...this.#questions.values()].filter(
      ({ kind, options }) => kind === "multiple" && !options.some(({ exclusive }) => exclusive),
    );
    return this.#store.or(
      questions.map(({ id, options }) =>
        this.#store.and([
          this.#literal(id, null, (value) => value === "answered"),
          ...options.map((option) => this.#literal(id, option.id, (value) => value === "unticked")),
        ]),
      ),
    );
  }

  /**
   * The values that answers give to all variables, as positions in their value lists. Options that the
   * questionnaire does not have, as in answers older than it, are passed over: with none left the question
   * is open, as the evaluator has it; beside others they leave no doubt about the rest, which it has.
   */
  assignmentOf(answers: Answers): readonly number[] {
    return this.variables.map((variable) => {
      const answer = Object.hasOwn(answers, variable.question) ? answers[variable.question] : undefined;
      const options = answer?.kind === "chosen" ? this.#knownOptions(variable.question, answer.options) : [];
      if (variable.kind === "tick") return options.includes(variable.option) ? 1 : 0;
      const value =
        answer?.kind === "not-applicable"
          ? notApplicableValue
          : options.length === 0
            ? unknownValue
            : variable.kind === "answered"
              ? "answered"
              : options[0];
      const position = variable.values.indexOf(value ?? unknownValue);
      return position < 0 ? variable.values.indexOf(unknownValue) : position;
    });
  }

  #knownOptions(id: string, options: readonly string[]): readonly string[] {
    const known = this.#questionOf(id).options;
    return options.filter((option) => known.some((each) => each.id === option));
  }

  #translate(condition: Condition, wanted: boolean): Formula {
    switch (condition.op) {
      case "always":
        return wanted ? this.#store.and([]) : this.#store.or([]);
      case "is":
        return this.#test(condition.question, condition.options, wanted);
      case "atLeast": {
        const { id, ordered, options } = this.#questionOf(condition.question);
        if (!ordered) throw new Error(`The options of "${id}" have no order.`);
        const position = options.findIndex((option) => option.id === condition.option);
        // An option that does not exist goes on alone, to be refused.
        const accepted =
          position < 0 ? [condition.option] : options.slice(position).map((option) => option.id);
        return this.#test(id, accepted, wanted);
      }
      case "all":
      case "any": {
        const parts = condition.of.map((part) => this.#translate(part, wanted));
        return (condition.op === "all") === wanted ? this.#store.and(parts) : this.#store.or(parts);
      }
      case "not":
        return this.#translate(condition.of, !wanted);
    }
  }

  /** A test of one question, which is false where the question is not asked. */
  #test(id: string, options: readonly string[], wanted: boolean): Formula {
    const gate = this.#gateOf(id);
    const { kind, options: known } = this.#questionOf(id);
    const stranger = options.find((option) => !known.some((each) => each.id === option));
    if (stranger !== undefined) throw new Error(`Question "${id}" has no option "${stranger}".`);
    const store = this.#store;
    if (kind === "single") {
      const within = (value: string) => options.includes(value) === wanted && value !== unknownValue;
      const literal = this.#literal(id, null, within);
      return wanted ? store.and([gate.asked, literal]) : store.or([gate.notAsked, literal]);
    }
    const answered = this.#literal(id, null, (value) => value === "answered");
    if (wanted) {
      const ticked = options.map((option) => this.#tickLiteral(id, option, true));
      return store.and([gate.asked, answered, store.or(ticked)]);
    }
    const unticked = options.map((option) => this.#tickLiteral(id, option, false));
    return store.or([
      gate.notAsked,
      this.#literal(id, null, (value) => value === notApplicableValue),
      store.and([answered, ...unticked]),
    ]);
  }

  /** A tick of an exclusive option is the absence of every other. */
  #tickLiteral(id: string, option: string, wanted: boolean): Formula {
    const { options } = this.#questionOf(id);
    if (!options.find((each) => each.id === option)?.exclusive) {
      return this.#literal(id, option, (value) => (value === "ticked") === wanted);
    }
    const others = options.filter(({ exclusive }) => !exclusive);
    const literals = others.map((each) =>
      this.#literal(id, each.id, (value) => (value === "ticked") !== wanted),
    );
    return wanted ? this.#store.and(literals) : this.#store.or(literals);
  }

  #literal(id: string, option: string | null, accepts: (value: string) => boolean): Formula {
    const index = this.#index.get(keyOf(id, option));
    const values = index === undefined ? undefined : this.variables[index]?.values;
    if (index === undefined || !values) throw new Error(`Question "${id}" has no variable for "${option}".`);
    const mask = values.reduce(
      (bits, value, position) => (accepts(value) ? bits | (1 << position) : bits),
      0,
    );
    return mask === 2 ** values.length - 1 ? this.#store.and([]) : this.#store.literal(index, mask);
  }

  #gateOf(id: string): { readonly asked: Formula; readonly notAsked: Formula } {
    const known = this.#gates.get(id);
    if (known) return known;
    const { shownWhen } = this.#questionOf(id);
    const gate = { asked: this.#translate(shownWhen, true), notAsked: this.#translate(shownWhen, false) };
    this.#gates.set(id, gate);
    return gate;
  }

  #questionOf(id: string): QuestionLogic {
    const question = this.#questions.get(id);
    if (!question) throw new Error(`There is no question "${id}".`);
    return question;
  }
}

function refuseUnfit({ id, kind, options }: QuestionLogic): void {
  const alone = options.filter(({ exclusive }) => exclusive);
  if (kind === "multiple" && alone.length > 1) {
    throw new RangeError(`Question "${id}" has ${alone.length} options that stand alone; one can.`);
  }
  if (kind === "single" && options.length + 2 > mostValues) {
    throw new RangeError(
      `Question "${id}" has ${options.length} options; ${mostValues - 2} can be told apart.`,
    );
  }
}

/**
 * The questionnaire's order, except that a question which one tick alone brings up follows that tick:
 * otherwise every combination of ticks would have to be remembered until those questions come.
 */
function orderVariables(questions: readonly QuestionLogic[]): readonly Variable[] {
  const ordered: Variable[] = [];
  const placed = new Set<string>();
  const place = (question: QuestionLogic): void => {
    if (placed.has(question.id)) return;
    placed.add(question.id);
    for (const variable of variablesOf(question)) {
      ordered.push(variable);
      const option = variable.kind === "tick" ? variable.option : null;
      questions.filter((each) => dependsOnlyOn(each.shownWhen, question.id, option)).forEach(place);
    }
  };
  questions.forEach(place);
  return ordered;
}

/** Whether a question is brought up by this question alone, and for a tick, by this tick alone. */
function dependsOnlyOn(shownWhen: Condition, question: string, option: string | null): boolean {
  if (shownWhen.op === "is") {
    return shownWhen.question === question && option !== null && shownWhen.options.join() === option;
  }
  return shownWhen.op === "atLeast" && shownWhen.question === question && option === null;
}

function variablesOf({ id, kind, options }: QuestionLogic): readonly Variable[] {
  if (kind === "single") {
    const values = [...options.map((option) => option.id), unknownValue, notApplicableValue];
    return [{ kind: "choice", question: id, values }];
  }
  const ticks = options.filter(({ exclusive }) => !exclusive);
  const alone = options.find(({ exclusive }) => exclusive)?.id ?? null;
  return [
    { kind: "answered", question: id, alone, values: answeredValues },
    ...ticks.map(
      (option) => ({ kind: "tick", question: id, option: option.id, values: tickValues }) as const,
    ),
  ];
}

function keyOf(question: string, option: string | null): string {
  return option === null ? question : `${question} ${option}`;
}
