import type { Rung } from "@/lib/engine/scales";
import type { Words } from "@/lib/messages/words";
import { controls } from "./controls/control-catalogue";
import type { LabelledQuestion } from "./describe-answer";
import type { Limit } from "./limits";
import type { Preset } from "./presets/preset";
import type { SectionId } from "./question";
import { questionById } from "./questionnaire";
import { ruleById } from "./rule-set";
import type { TradeOff } from "./rungs";
import { translationFor } from "./translations/translation-for";

/** A part of the catalogue in some language. `lang` is set where it stayed English on a page that is not. */
export type InLanguage<T> = T & { readonly lang?: "en" };

/** A section with its texts in the language of the page. */
export function sectionIn<
  S extends { readonly id: SectionId; readonly title: string; readonly lead: string },
>(words: Words, section: S): InLanguage<S> {
  return over(words, section, translationFor(words)?.sections[section.id], ["title", "lead"]);
}

type MaybeWorded = { readonly hint?: string; readonly why?: string; readonly whoKnows?: string };

/**
 * A question with its texts in the language of the page: one of the questionnaire in force, or of the rule
 * book of an old revision. A book's question is translated only while its wording is the one in force.
 */
export function questionIn<Q extends LabelledQuestion & MaybeWorded>(
  words: Words,
  question: Q,
): InLanguage<Q> {
  const translation = translationFor(words);
  const texts = isAsInForce(question) ? translation?.questions[question.id] : undefined;
  const isComplete = question.options.every(({ id }) => texts?.options[id]);
  const options = question.options.map((option) =>
    over(words, option, isComplete ? texts?.options[option.id] : undefined, ["label", "consequence"]),
  );
  const worded = over(words, question, isComplete ? texts : undefined, ["prompt", "hint", "why", "whoKnows"]);
  return { ...worded, options };
}

function isAsInForce(question: LabelledQuestion): boolean {
  const current = questionById(question.id);
  return (
    current?.prompt === question.prompt &&
    question.options.every(({ id, label }) =>
      current.options.some((option) => option.id === id && option.label === label),
    )
  );
}

/** A preset with its texts in the language of the page. */
export function presetIn(words: Words, preset: Preset): InLanguage<Preset> {
  return over(words, preset, translationFor(words)?.presets[preset.id], ["label", "description"]);
}

/** What a rung costs or saves, in the language of the page. */
export function tradeOffIn(words: Words, rung: Rung, tradeOff: TradeOff): InLanguage<TradeOff> {
  const texts = translationFor(words)?.tradeOffs[rung][tradeOff.aspect];
  return over(words, tradeOff, texts, ["statement", "condition"]);
}

/** Something that isolation does not fix, in the language of the page. */
export function limitIn(words: Words, limit: Limit): InLanguage<Limit> {
  return over(words, limit, translationFor(words)?.limits[limit.id], ["title", "explanation"]);
}

type WordedRule = { readonly id: string; readonly title: string; readonly rationale: string };

/** A rule with its texts in the language of the page; a book's only while its wording is the one in force. */
export function ruleIn<R extends WordedRule & { readonly falsePositives?: string }>(
  words: Words,
  rule: R,
): InLanguage<R> {
  const current = ruleById(rule.id);
  const isSame = current?.title === rule.title && current.rationale === rule.rationale;
  const texts = isSame ? translationFor(words)?.rules[rule.id] : undefined;
  return over(words, rule, texts, ["title", "rationale", "falsePositives"]);
}

/** What a caution tells the reader, in the language of the page. */
export function cautionIn<C extends { readonly ruleId: string; readonly message: string }>(
  words: Words,
  caution: C,
): InLanguage<C> {
  const effect = ruleById(caution.ruleId)?.effect;
  const isSame = effect?.kind === "caution" && effect.message === caution.message;
  const message = isSame ? translationFor(words)?.rules[caution.ruleId]?.message : undefined;
  return over(words, caution, message === undefined ? undefined : { message }, ["message"]);
}

/** Whom the neighbours must belong to, in the language of the page. */
export function communityIn<N extends { readonly ruleId: string; readonly community: string }>(
  words: Words,
  neighbours: N,
): InLanguage<N> {
  const effect = ruleById(neighbours.ruleId)?.effect;
  const isSame = effect && "community" in effect && effect.community === neighbours.community;
  const community = isSame ? translationFor(words)?.rules[neighbours.ruleId]?.community : undefined;
  return over(words, neighbours, community === undefined ? undefined : { community }, ["community"]);
}

type WordedControl = {
  readonly id: string;
  readonly title: string;
  readonly asks: string;
  readonly verify: string;
};

/** A control with its texts in the language of the page; a book's only while its wording is the one in force. */
export function controlIn<C extends WordedControl>(words: Words, control: C): InLanguage<C> {
  const current = controls[control.id];
  const isSame = current?.title === control.title && current.asks === control.asks;
  const texts = isSame ? translationFor(words)?.controls[control.id] : undefined;
  return over(words, control, texts, ["title", "asks", "verify"]);
}

/** The named texts of something, taken from a translation; all of them or none. */
function over<T extends object>(
  words: Words,
  original: T,
  texts: object | undefined,
  fields: readonly string[],
): InLanguage<T> {
  if (words.locale === "en") return original;
  if (words.language === "en") return { ...original, ...mapTexts(original, fields, words.pseudo) };
  if (!texts) return { ...original, lang: "en" };
  const source = new Map(Object.entries(texts));
  return { ...original, ...mapTexts(original, fields, (text, field) => String(source.get(field) ?? text)) };
}

function mapTexts(original: object, fields: readonly string[], map: (text: string, field: string) => string) {
  return Object.fromEntries(
    Object.entries(original).flatMap(([field, text]: [string, unknown]) =>
      fields.includes(field) && typeof text === "string" ? [[field, map(text, field)] as const] : [],
    ),
  );
}
