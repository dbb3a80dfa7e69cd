import { type Condition, questionsReadBy } from "@/lib/engine/condition";
import type { Effect, Force, Rule } from "@/lib/engine/rule";
import type { Rung } from "@/lib/engine/scales";
import type { Words } from "@/lib/messages/words";
import { conditionWords } from "./condition-words";
import { ruleIn } from "./in-language";
import { questionById } from "./questionnaire";

/** What the ids of rules begin with: their subject. */
export const rulePrefixes = ["TEN", "COD", "PRV", "DAT", "REG", "AVL", "PRF", "OPS", "CTL"] as const;
export type RulePrefix = (typeof rulePrefixes)[number];

export type RuleFilter = {
  /** Words that all have to occur, in any order. */
  readonly q: string;
  readonly effect: Effect["kind"] | Extract<Effect, { kind: "demand" }>["axis"] | null;
  readonly floor: Rung | null;
  readonly section: RulePrefix | null;
  readonly force: Force | null;
  /** An option of the question on laws, standards and schemes. */
  readonly law: string | null;
};

/** The rules that a filter leaves, in their order. */
export function findRules(words: Words, rules: readonly Rule[], filter: RuleFilter): readonly Rule[] {
  const wanted = filter.q.toLocaleLowerCase(words.language).split(/\s+/).filter(Boolean);
  return rules.filter(
    (rule) =>
      (filter.effect === null || kindOf(rule.effect) === filter.effect) &&
      (filter.floor === null || demandedRung(rule.effect) === filter.floor) &&
      (filter.section === null || rule.id.startsWith(`${filter.section}-`)) &&
      (filter.force === null || rule.force === filter.force) &&
      (filter.law === null || lawsOf(rule).has(filter.law)) &&
      (wanted.length === 0 || containsAll(textOf(words, rule), wanted)),
  );
}

function kindOf(effect: Effect): RuleFilter["effect"] {
  return effect.kind === "demand" ? effect.axis : effect.kind;
}

function demandedRung(effect: Effect): Rung | null {
  return effect.kind === "demand" && effect.axis === "rung" ? effect.level : null;
}

function containsAll(text: string, wanted: readonly string[]): boolean {
  return wanted.every((word) => text.includes(word));
}

/** What a reader would search in, in lower case: made once for each rule and language. */
const texts = new Map<string, string>();

function textOf(words: Words, rule: Rule): string {
  const key = `${words.locale} ${rule.id}`;
  const known = texts.get(key);
  if (known !== undefined) return known;
  const { title, rationale } = ruleIn(words, rule);
  const sources = rule.citations.map((citation) => `${citation.title} ${citation.clause ?? ""}`);
  const text = [rule.id, title, rationale, conditionWords(words, rule.when), ...sources]
    .join(" ")
    .toLocaleLowerCase(words.language);
  texts.set(key, text);
  return text;
}

/** The laws, standards and schemes that a rule depends on: by its own condition, or since it reads what only they ask. */
export function lawsOf({ when }: Pick<Rule, "when">): ReadonlySet<string> {
  const laws = new Set<string>();
  const seen = new Set<string>();
  const visit = (condition: Condition): void => {
    for (const law of regimesTestedIn(condition)) laws.add(law);
    for (const id of questionsReadBy(condition)) {
      const question = questionById(id);
      if (!question || seen.has(id)) continue;
      seen.add(id);
      visit(question.shownWhen);
    }
  };
  visit(when);
  return laws;
}

function regimesTestedIn(condition: Condition): readonly string[] {
  switch (condition.op) {
    case "is":
      return condition.question === "regimes" ? condition.options : [];
    case "all":
    case "any":
      return condition.of.flatMap(regimesTestedIn);
    case "always":
    case "atLeast":
    // What a condition rules out is not what it speaks of.
    case "not":
      return [];
  }
}
