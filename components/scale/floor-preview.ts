import type { Words } from "@/lib/messages/words";
import { describeLadder } from "./describe-ladder";
import { type LadderModel, type LadderState, markedNumber } from "./ladder-model";
import { type RungNumber, rungNumber } from "./section-geometry";

/** What a rail shows of a verdict, finished for the browser: it goes over the wire and into `showFloor`. */
export type FloorPreview = {
  readonly state: LadderState;
  /** Under which rung the line lies; null while nothing rules anything out. */
  readonly floor: RungNumber | null;
  readonly headline: string;
  readonly rungs: readonly {
    readonly number: RungNumber;
    readonly marks: Readonly<Record<RailMark, boolean>>;
    /** The whole rung in words. */
    readonly sentence: string;
  }[];
};

/** The marks a rung of the rail can bear; each is an attribute of its row, `data-below` and so on. */
export const railMarks = ["below", "possible", "excluded", "counts", "today"] as const;
export type RailMark = (typeof railMarks)[number];

/** The preview of a ladder. */
export function floorPreview(words: Words, model: LadderModel): FloorPreview {
  const { headline, items } = describeLadder(words, model);
  return {
    state: model.state,
    floor: model.state === "empty" ? null : markedNumber(model, "isFloor"),
    headline,
    rungs: model.rungs.map((rung, index) => ({
      number: rungNumber(rung.rung),
      marks: {
        below: rung.isBelowFloor,
        possible: rung.isPossibleFloor,
        excluded: rung.excludedBy.length > 0,
        counts: rung.countsAs !== null,
        today: rung.isToday,
      },
      sentence: items[index]?.sentence ?? "",
    })),
  };
}
