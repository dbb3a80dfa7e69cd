import type { Condition } from "./condition";
import type { QuestionLogic } from "./question";
import { createSituation } from "./situation";

/** Bits that numbers hold without becoming large ones: thirty options and the mark of an open answer. */
const optionsPerWord = 30;
const openMark = 2 ** optionsPerWord;
const everything = 2 * openMark - 1;

type Place = {
  readonly question: QuestionLogic;
  readonly firstWord: number;
  readonly words: number;
  readonly bitOf: ReadonlyMap<string, number>;
};

/** Whether a condition certainly holds, or may still hold: together its truth in three values. */
export type Certainty = "certain" | "possible";

/**
 * Where the answers to questions stand among the numbers of a list `w`, and conditions as expressions over
 * them. Each question has one number, or one for every thirty options, kept twice: first with the options
 * that are certainly chosen, then with those that may be. Where the answer is open the second has all
 * options and a mark; where the question is not asked both are empty.
 */
export class BitLayout {
  readonly #places = new Map<string, Place>();
  /** How many numbers the list has. */
  readonly length: number;

  /** Lays out the questions that the conditions depend on. The conditions must be sound. */
  constructor(questions: readonly QuestionLogic[], conditions: readonly Condition[]) {
    const byId = new Map(questions.map((question) => [question.id, question]));
    // Gates come before the questions they decide on.
    const read = createSituation(questions, {}).dependenciesOf({ op: "all", of: conditions });
    let next = 0;
    for (const question of read.flatMap((id) => byId.get(id) ?? [])) {
      const bitOf = new Map([...new Set(question.options.map(({ id }) => id))].map((id, bit) => [id, bit]));
      const words = Math.max(1, Math.ceil(bitOf.size / optionsPerWord));
      this.#places.set(question.id, { question, firstWord: next, words, bitOf });
      next += 2 * words;
    }
    this.length = next;
  }

  /** A condition as an expression. */
  express(condition: Condition, certainty: Certainty): string {
    switch (condition.op) {
      case "always":
        return "true";
      case "is":
        return this.#test(this.#placeOf(condition.question), condition.options, certainty);
      case "atLeast": {
        const place = this.#placeOf(condition.question);
        const ids = place.question.options.map(({ id }) => id);
        return this.#test(place, ids.slice(ids.indexOf(condition.option)), certainty);
      }
      case "all":
      case "any": {
        const parts = condition.of.map((part) => this.express(part, certainty));
        if (parts.length === 0) return condition.op === "all" ? "true" : "false";
        return `(${parts.join(condition.op === "all" ? " && " : " || ")})`;
      }
      case "not":
        return `!${this.express(condition.of, certainty === "certain" ? "possible" : "certain")}`;
    }
  }

  /** Statements that put the answers in `answers` into `w`, question by question, whether asked or not. */
  readStatements(): readonly string[] {
    return [...this.#places.values()].map(readStatements);
  }

  /** Statements that then take out of `w` what is not asked; gates before what is behind them. */
  gateStatements(): string {
    return [...this.#places.values()].map((place) => this.#gateStatements(place)).join("\n");
  }

  /** What is hidden counts as not chosen; what may be hidden is not certainly chosen. */
  #gateStatements(place: Place): string {
    const { shownWhen } = place.question;
    if (shownWhen.op === "always") return "";
    const certain = wordsOf(place, "certain");
    return [
      `if (!${this.express(shownWhen, "possible")}) ${[...certain, ...wordsOf(place, "possible")].join(" = ")} = 0;`,
      `else if (!${this.express(shownWhen, "certain")}) ${certain.join(" = ")} = 0;`,
    ].join("\n");
  }

  #test(place: Place, options: readonly string[], certainty: Certainty): string {
    const masks = masksOf(place, options);
    // One word suffices to see that an answer is open.
    if (certainty === "possible") masks[0] = (masks[0] ?? 0) + openMark;
    const tests = wordsOf(place, certainty).flatMap((word, index) =>
      masks[index] === 0 ? [] : [`(${word} & ${masks[index]}) !== 0`],
    );
    return tests.length === 0 ? "false" : `(${tests.join(" || ")})`;
  }

  #placeOf(question: string): Place {
    const place = this.#places.get(question);
    if (!place) throw new Error(`The question "${question}" has no place.`);
    return place;
  }
}

function wordsOf({ firstWord, words }: Place, certainty: Certainty): readonly string[] {
  const start = firstWord + (certainty === "certain" ? 0 : words);
  return Array.from({ length: words }, (_, index) => `w[${start + index}]`);
}

/** The bits of some options, word by word. */
function masksOf(place: Place, options: readonly string[]): number[] {
  const bits = new Set(options.flatMap((option) => place.bitOf.get(option) ?? []));
  const masks = Array.from({ length: place.words }, () => 0);
  for (const bit of bits) {
    const word = Math.floor(bit / optionsPerWord);
    masks[word] = (masks[word] ?? 0) + 2 ** (bit % optionsPerWord);
  }
  return masks;
}

/** Statements that put the answer to one question in its place. */
function readStatements(place: Place): string {
  const indices = Array.from({ length: place.words }, (_, index) => index);
  const certain = indices.map((index) => `certain${index}`);
  const possible = indices.map((index) => `possible${index}`);
  const cases = (assign: (word: number, mask: number) => string) =>
    [...place.bitOf].map(([option, bit]) => {
      const word = Math.floor(bit / optionsPerWord);
      return `case ${JSON.stringify(option)}: ${assign(word, 2 ** (bit % optionsPerWord))}; break;`;
    });
  const settle = indices.map((index) => `${possible[index]} = ${certain[index]};`).join(" ");
  // A single choice has one option, whatever else it may have been given; then there is no need to loop.
  const one =
    place.question.kind === "single" && place.words === 1
      ? [
          "if (answer.options.length === 1) switch (answer.options[0]) {",
          ...cases((_, mask) => `certain0 = possible0 = ${mask}`),
          "} else {",
        ]
      : ["{"];
  return [
    "{",
    `const answer = ${readAnswer(place.question.id)};`,
    ...certain.map((name) => `let ${name} = 0;`),
    ...possible.map((name) => `let ${name} = ${everything};`),
    'if (answer) if (answer.kind === "chosen") {',
    ...one,
    "let known = answer.options.length > 0;",
    "for (let index = 0; index < answer.options.length; index += 1) switch (answer.options[index]) {",
    ...cases((word, mask) => `${certain[word]} |= ${mask}`),
    "default: known = false;",
    "}",
    `if (known) { ${settle} }`,
    "}",
    `} else if (answer.kind === "not-applicable") ${possible.join(" = ")} = 0;`,
    ...wordsOf(place, "certain").map((word, index) => `${word} = ${certain[index]};`),
    ...wordsOf(place, "possible").map((word, index) => `${word} = ${possible[index]};`),
    "}",
  ].join("\n");
}

/** Ids are refused elsewhere if every object has them; here they must only do no harm. */
function readAnswer(id: string): string {
  const name = JSON.stringify(id);
  const read = `answers[${name}]`;
  return id in Object.prototype ? `Object.hasOwn(answers, ${name}) ? ${read} : undefined` : read;
}
