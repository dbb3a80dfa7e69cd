import type { Effect } from "@/lib/engine/rule";
import type { Rung } from "@/lib/engine/scales";
import type { Words } from "@/lib/messages/words";
import { communityIn } from "./in-language";
import { rungLabel } from "./rungs";
import { controlPlaneLabel, dataInUseLabel, spreadLabel } from "./spread";
import { territoryLabel } from "./territory-labels";

/** What a rule does when it applies, in a few words; its id finds whom it names in the language of the page. */
export function effectWords(words: Words, effect: Effect, ruleId: string): string {
  const { t } = words;
  const namesOf = (rungs: readonly Rung[]) => rungs.map((rung) => rungLabel(words, rung)).join(", ");
  switch (effect.kind) {
    case "demand":
      return demandWords(words, effect, ruleId);
    case "exclude":
      return t("effect.exclude", { rungs: namesOf(effect.rungs) });
    case "prefer":
      return t("effect.prefer", { rung: rungLabel(words, effect.rung), over: namesOf(effect.over) });
    case "composite":
      return t("effect.composite", {
        rung: rungLabel(words, effect.rung),
        countsAs: rungLabel(words, effect.countsAs),
      });
    case "control":
      return t("effect.controls", { count: effect.controls.length });
    case "caution":
      return t("effect.caution");
  }
}

function demandWords(words: Words, effect: Extract<Effect, { kind: "demand" }>, ruleId: string): string {
  const { t } = words;
  switch (effect.axis) {
    case "rung":
      return t("effect.demandRung", { rung: rungLabel(words, effect.level) });
    case "spread":
      return t("effect.demandSpread", { spread: spreadLabel(words, effect.level) });
    case "control-plane":
      return t("effect.demandControlPlane", { controlPlane: controlPlaneLabel(words, effect.level) });
    case "data-in-use":
      return t("effect.demandDataInUse", { dataInUse: dataInUseLabel(words, effect.level) });
    case "territory":
      return t("effect.territory", { territory: territoryLabel(words, effect.territory) });
    case "neighbours":
      return t("effect.neighbours", {
        boundary: effect.boundary,
        community: communityIn(words, { ruleId, community: effect.community }).community,
      });
  }
}
