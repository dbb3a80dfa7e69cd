import type { Effect } from "@/lib/engine/rule";
import { rungLabel } from "./rungs";
import { controlPlaneLabels, dataInUseLabels, spreadLabels } from "./spread";

/** What a rule does when it applies, in a few words. */
export function effectWords(effect: Effect): string {
  switch (effect.kind) {
    case "demand":
      return demandWords(effect);
    case "exclude":
      return `Rules out ${effect.rungs.map(rungLabel).join(", ")}`;
    case "prefer":
      return `Prefers ${rungLabel(effect.rung)} over ${effect.over.map(rungLabel).join(", ")}`;
    case "composite":
      return `Between tenants, ${rungLabel(effect.rung)} counts as ${rungLabel(effect.countsAs)}`;
    case "control":
      return effect.controls.length === 1
        ? "Asks for a control"
        : `Asks for ${effect.controls.length} controls`;
    case "caution":
      return "Adds a caution";
  }
}

function demandWords(effect: Extract<Effect, { kind: "demand" }>): string {
  switch (effect.axis) {
    case "rung":
      return `Demands ${rungLabel(effect.level)} or higher`;
    case "spread":
      return `Demands spread: ${spreadLabels[effect.level]}`;
    case "control-plane":
      return `Demands control plane: ${controlPlaneLabels[effect.level]}`;
    case "data-in-use":
      return `Demands for data in use: ${dataInUseLabels[effect.level]}`;
    case "territory":
      return `Only in: ${effect.territory}`;
    case "neighbours":
      return `Only on the same ${effect.boundary}: ${effect.community}`;
  }
}
