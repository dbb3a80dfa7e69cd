import { all, is } from "@/lib/engine/condition";
import type { Answers } from "@/lib/engine/question";
import type { RuleSet } from "@/lib/engine/rule";
import { rungs } from "@/lib/engine/scales";
import { demandRung, makeRule, makeRuleSet, scale } from "@/tests/laws/support/make";
import { pick, seededRandom } from "./seeded";

/** The policy that every engine is given, in words of its own: when all tests hold, the level is demanded. */
export type PolicyRule = {
  readonly id: string;
  readonly reason: string;
  readonly level: number;
  readonly tests: readonly { readonly question: string; readonly options: readonly string[] }[];
};

/** What every engine must come to: the highest level, and the rules that fired with their reasons. */
export type PolicyResult = {
  readonly floor: number;
  readonly fired: readonly { readonly id: string; readonly reason: string }[];
};

/** The chosen option by question: what engines for rules usually call facts. */
export type Facts = Readonly<Record<string, string>>;

const questionCount = 25;
const optionCount = 4;
const ruleCount = 40;
const factSetCount = 300;
const seed = 20_261_121;

const questions = Array.from({ length: questionCount }, (_, question) => ({
  // Some peers read a hyphen as a minus.
  id: `question_${question + 1}`,
  options: Array.from({ length: optionCount }, (_, option) => `option-${option + 1}`),
}));

export const policyRules: readonly PolicyRule[] = makePolicyRules(seededRandom(seed));

/** Answer sets as from storage, so that their texts are those of a parser and not of this program. */
export const factSets: readonly Facts[] = makeFactSets(seededRandom(seed + 1));

/** The same for our engine. */
export const answerSets: readonly Answers[] = factSets.map((facts) =>
  JSON.parse(
    JSON.stringify(
      Object.fromEntries(
        Object.entries(facts).map(([question, option]) => [question, { kind: "chosen", options: [option] }]),
      ),
    ),
  ),
);

export const policyRuleSet: RuleSet = makeRuleSet(
  questions.map(({ id, options }) => scale(id, options)),
  policyRules.map(({ id, reason, level, tests }) =>
    makeRule(
      id,
      all(...tests.map(({ question, options }) => is(question, ...options))),
      demandRung(rungs[level] ?? rungs[0]),
      { rationale: reason },
    ),
  ),
);

/** One to three tests a rule, each for one of the more demanding ends of a question's options. */
function makePolicyRules(random: () => number): readonly PolicyRule[] {
  return Array.from({ length: ruleCount }, (_, index) => {
    const wanted = pick(random, [1, 2, 3]);
    const asked = new Set<(typeof questions)[number]>();
    while (asked.size < wanted) asked.add(questions[Math.floor(random() * questionCount)] ?? fail());
    const tests = [...asked].map(({ id, options }) => ({
      question: id,
      options: options.slice(pick(random, [1, 2, 3])),
    }));
    // The more it takes for a rule to apply, the stricter it may be.
    const level = pick(random, wanted === 1 ? [1, 2] : wanted === 2 ? [1, 2, 3, 4] : [2, 3, 4, 5]);
    const id = `RULE-${String(index + 1).padStart(2, "0")}`;
    return { id, reason: `Reason for ${id}, a sentence as long as such sentences are.`, level, tests };
  });
}

function makeFactSets(random: () => number): readonly Facts[] {
  const sets = Array.from({ length: factSetCount }, () =>
    Object.fromEntries(
      questions.map(({ id, options }) => [id, options[Math.floor(random() * optionCount)] ?? fail()]),
    ),
  );
  return JSON.parse(JSON.stringify(sets));
}

function fail(): never {
  throw new RangeError("There is no such item.");
}
