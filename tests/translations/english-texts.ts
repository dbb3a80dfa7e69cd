import { createHash } from "node:crypto";
import { controls } from "@/lib/catalogue/controls/control-catalogue";
import { limits } from "@/lib/catalogue/limits";
import { presets } from "@/lib/catalogue/presets";
import { questions } from "@/lib/catalogue/questionnaire";
import { ruleSet } from "@/lib/catalogue/rule-set";
import { rungFacts } from "@/lib/catalogue/rungs";
import { sections } from "@/lib/catalogue/sections";
import { rungs } from "@/lib/engine/scales";

/** The English texts of everything in the catalogue that is translated, such as `rules/TEN-01`. */
export function englishTexts(): ReadonlyMap<string, readonly string[]> {
  const table = <T extends { readonly id: string }>(
    name: string,
    things: Iterable<T>,
    textsOf: (thing: T) => readonly string[],
  ) => [...things].map((thing) => [`${name}/${thing.id}`, textsOf(thing)] as const);
  return new Map([
    ...table("sections", sections, ({ title, lead }) => [title, lead]),
    ...table("questions", questions, ({ prompt, hint, why, whoKnows, options }) => [
      ...[prompt, hint, why, whoKnows],
      ...options.flatMap(({ id, label, consequence }) => [id, label, consequence]),
    ]),
    ...table("presets", presets, ({ label, description }) => [label, description]),
    ...table("limits", limits, ({ title, explanation }) => [title, explanation]),
    ...table("controls", Object.values(controls), ({ title, asks, verify }) => [title, asks, verify]),
    ...table("rules", ruleSet.rules, ({ title, rationale, falsePositives, effect }) => [
      ...[title, rationale, falsePositives],
      ...(effect.kind === "caution" ? [effect.message] : []),
      ...("community" in effect ? [effect.community] : []),
    ]),
    ...rungs.map((rung) => {
      const { label, definition, mustBreak, privateLayers, shared, tradeOffs } = rungFacts[rung];
      const notes = tradeOffs.flatMap(({ statement, condition = "" }) => [statement, condition]);
      return [
        `rungs/${rung}`,
        [label, definition, mustBreak, ...privateLayers, ...shared, ...notes],
      ] as const;
    }),
  ]);
}

/** A short mark of some English texts, kept beside their translation: another mark, other texts. */
export function markOf(texts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(texts)).digest("hex").slice(0, 8);
}
