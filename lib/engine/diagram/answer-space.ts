import type { Condition } from "../condition";
import type { Answer, QuestionLogic } from "../question";
import { createSituation } from "../situation";

/** One question with the answers worth telling apart, and which of them lead to more demanding ones. */
export type Dimension = {
  readonly question: QuestionLogic;
  readonly states: readonly Answer[];
  /** Pairs of positions in `states`: the second is one step more demanding than the first. */
  readonly steps: readonly (readonly [number, number])[];
};

type Test = Extract<Condition, { op: "is" | "atLeast" }>;

/** Every test of a question inside a condition. */
function testsIn(condition: Condition): readonly Test[] {
  switch (condition.op) {
    case "always":
      return [];
    case "is":
    case "atLeast":
      return [condition];
    case "all":
    case "any":
      return condition.of.flatMap(testsIn);
    case "not":
      return testsIn(condition.of);
  }
}

/**
 * All answers that some conditions can tell apart: a dimension for each question they depend on, gates
 * included and first.
 */
export function answerSpace(
  questions: readonly QuestionLogic[],
  conditions: readonly Condition[],
): readonly Dimension[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const read = createSituation(questions, {}).dependenciesOf({ op: "all", of: conditions });
  const dependencies = read.flatMap((id) => byId.get(id) ?? []);
  const gates = dependencies.map(({ shownWhen }) => shownWhen);
  const tests = [...conditions, ...gates].flatMap(testsIn);
  return dependencies.map((question) => dimensionOf(question, tests));
}

/** The full range of answers to one question as some tests see it. */
function dimensionOf(question: QuestionLogic, tests: readonly Test[]): Dimension {
  return question.kind === "single" ? singleDimension(question) : multipleDimension(question, tests);
}

function singleDimension(question: QuestionLogic): Dimension {
  const states = question.options.map(({ id }) => chosen(id));
  const steps = question.ordered ? states.slice(1).map((_, index) => [index, index + 1] as const) : [];
  return { question, states, steps };
}

/**
 * Sets of ticks. A test of a multiple choice asks only whether some ticked option is among those it
 * names, so two options named by exactly the same tests are interchangeable, and ticking both is ticking
 * one. One representative per such class therefore shows everything that the whole list of options can
 * do; the options that no test names form one more class. With k classes there are 2^k - 1 sets, and
 * each exclusive option alone.
 */
function multipleDimension(question: QuestionLogic, tests: readonly Test[]): Dimension {
  const own = tests.filter((test) => test.op === "is" && test.question === question.id);
  const classes = new Map<string, string>();
  for (const option of question.options) {
    if (option.exclusive) continue;
    const namedBy = own.map((test) => (test.op === "is" && test.options.includes(option.id) ? "1" : "0"));
    const signature = namedBy.join("");
    if (!classes.has(signature)) classes.set(signature, option.id);
  }
  const representatives = [...classes.values()];
  const exclusives = question.options.filter((option) => option.exclusive).map(({ id }) => chosen(id));
  const sets = Array.from({ length: 2 ** representatives.length - 1 }, (_, index) =>
    representatives.filter((_option, bit) => ((index + 1) >> bit) & 1),
  );
  const steps: (readonly [number, number])[] = [];
  sets.forEach((_, index) => {
    representatives.forEach((_option, bit) => {
      const more = (index + 1) | (1 << bit);
      if (more !== index + 1) steps.push([exclusives.length + index, exclusives.length + more - 1]);
    });
  });
  // "None of these" demands least: ticking any one option instead is a step up.
  exclusives.forEach((_, exclusive) => {
    representatives.forEach((_option, bit) => {
      steps.push([exclusive, exclusives.length + (1 << bit) - 1]);
    });
  });
  return { question, states: [...exclusives, ...sets.map((set) => chosen(...set))], steps };
}

/** How many sets of answers a space holds. */
export function sizeOf(space: readonly Dimension[]): number {
  return space.reduce((size, { states }) => size * states.length, 1);
}

/** The answers one step more demanding than a choice: the next option up, or one more tick. */
export function stepsUp(question: QuestionLogic, answer: Answer | undefined): readonly Answer[] {
  if (answer?.kind !== "chosen") return [];
  const { options } = question;
  if (question.kind === "single") {
    const position = options.findIndex(({ id }) => answer.options.includes(id));
    const next = question.ordered ? options[position + 1] : undefined;
    return next ? [chosen(next.id)] : [];
  }
  const shared = options.filter((option) => !option.exclusive);
  const kept = shared.filter(({ id }) => answer.options.includes(id)).map(({ id }) => id);
  return shared.filter(({ id }) => !kept.includes(id)).map(({ id }) => chosen(...kept, id));
}

function chosen(...options: readonly string[]): Answer {
  return { kind: "chosen", options };
}
