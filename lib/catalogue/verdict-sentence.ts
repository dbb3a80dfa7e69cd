import { positionOn, rungs } from "@/lib/engine/scales";
import type { Verdict } from "@/lib/engine/verdict";
import { rungLabel } from "./rungs";

/** The verdict as a heading: conditional, never probabilistic. */
export function verdictTitle({ recommended, floor }: Verdict): string {
  if (recommended === null) return "No rung fits these answers";
  const mayRise = positionOn(rungs, floor.possible) > positionOn(rungs, recommended);
  return mayRise ? `${rungLabel(recommended)}, or higher` : rungLabel(recommended);
}

/** Why, and how firm, in two or three sentences. */
export function verdictSummary(verdict: Verdict): string {
  return [reasonSentence(verdict), possibleSentence(verdict), gapSentence(verdict)]
    .filter((sentence) => sentence !== null)
    .join(" ");
}

function reasonSentence({
  recommended,
  floor,
  rungs: standings,
  conflict,
  preferences,
  composites,
}: Verdict): string {
  const demanding = standings.find(({ rung }) => rung === floor.firm)?.demandedBy ?? [];
  const floorLabel = rungLabel(floor.firm);
  if (recommended === null) {
    const demands = conflict?.demands.join(", ") ?? "";
    const exclusions = conflict?.exclusions.join(", ") ?? "";
    return demands === ""
      ? `${exclusions} together rule out every rung.`
      : `${demands} needs ${floorLabel} or higher; ${exclusions} rules out every rung from there up.`;
  }
  const [composite] = composites.filter(({ rung }) => rung === recommended);
  if (composite) {
    return `The floor is ${floorLabel}; ${rungLabel(recommended)} meets it here because of ${composite.ruleId}.`;
  }
  if (recommended !== floor.firm) {
    const preferred = preferences.at(-1);
    return preferred
      ? `The floor is ${floorLabel}; we suggest ${rungLabel(recommended)} because of ${preferred.ruleId}, which is a preference, not a demand.`
      : `The floor is ${floorLabel}; the rungs from there up to ${rungLabel(recommended)} cannot work here.`;
  }
  if (demanding.length === 0) return "No rule asks for more on these answers.";
  return demanding.length === 1
    ? `One rule sets this floor: ${demanding.join("")}.`
    : `${demanding.length} rules set this floor: ${fewOf(demanding)}.`;
}

function possibleSentence({ floor, openQuestions, recommended }: Verdict): string | null {
  if (recommended === null || positionOn(rungs, floor.possible) <= positionOn(rungs, floor.firm)) return null;
  const count = openQuestions.length === 1 ? "one open answer" : `${openQuestions.length} open answers`;
  return `If ${count} went the stricter way, the floor would rise to ${rungLabel(floor.possible)}.`;
}

function gapSentence({ gap, recommended }: Verdict): string | null {
  // Where no rung fits there is no floor worth measuring today against.
  if (!gap || recommended === null) return null;
  const { today, rungsShort } = gap;
  const steps = (count: number) => (count === 1 ? "one rung" : `${count} rungs`);
  if (rungsShort > 0) return `Today it runs as ${rungLabel(today)}: ${steps(rungsShort)} short.`;
  if (rungsShort === 0) return `Today it runs as ${rungLabel(today)}, which meets the floor.`;
  return `Today it runs as ${rungLabel(today)}: ${steps(-rungsShort)} of headroom. Moving down is a choice, not a fix.`;
}

/** The first ids, and how many more there are: a sentence is no place for ten of them. */
function fewOf(ids: readonly string[]): string {
  const shown = ids.slice(0, 3);
  return ids.length > shown.length
    ? `${shown.join(", ")} and ${ids.length - shown.length} more`
    : shown.join(", ");
}
