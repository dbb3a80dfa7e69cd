import { describeFloorChange } from "@/components/scale/describe-ladder";
import { type FloorPreview, floorPreview } from "@/components/scale/floor-preview";
import { ladderFromVerdict } from "@/components/scale/ladder-from-verdict";
import { findRung, type LadderModel } from "@/components/scale/ladder-model";
import { rungNumber } from "@/components/scale/section-geometry";
import { rungWording } from "@/lib/catalogue/rungs";
import type { Rung } from "@/lib/engine/scales";
import type { Verdict } from "@/lib/engine/verdict";
import type { Words } from "@/lib/messages/words";

/** The floor after an answer, in finished words for the browser. */
export type FloorNews = {
  /** Where the floor is now. */
  readonly rung: Rung | undefined;
  readonly preview: FloorPreview;
  /** One line for the bar of a small screen. */
  readonly line: string;
  /** What to announce; null when the floor is where the reader was last told it is. */
  readonly change: string | null;
};

/** The ladder of a draft: the floor and what could move it. A recommendation needs a verdict, so there is none. */
export function ladderSoFar(words: Words, verdict: Verdict): LadderModel {
  const model = ladderFromVerdict(verdict, rungWording(words), "answering");
  return {
    ...model,
    rungs: model.rungs.map((rung) => ({ ...rung, isRecommended: false, preferredBy: [] })),
  };
}

/** The floor of a draft in one line. */
export function floorLine(words: Words, model: LadderModel): string {
  const floor = findRung(model, "isFloor");
  if (model.state === "conflict") return words.t("question.floor.conflict");
  if (!floor || model.state === "empty") return words.t("question.floor.none");
  return words.t("question.floor.at", { number: rungNumber(floor.rung), label: floor.label });
}

/**
 * What has become of the floor.
 *
 * @param told where the reader was last told that the floor is
 */
export function floorNews(words: Words, verdict: Verdict, told: Rung): FloorNews {
  const model = ladderSoFar(words, verdict);
  return {
    rung: findRung(model, "isFloor")?.rung,
    preview: floorPreview(words, model),
    line: floorLine(words, model),
    change: describeFloorChange(words, told, model),
  };
}
