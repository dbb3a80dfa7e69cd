import { ChevronUp } from "lucide";
import { findRung } from "@/components/scale/ladder-model";
import { TenancyLadder } from "@/components/scale/tenancy-ladder";
import { Icon } from "@/components/ui/icon";
import type { Verdict } from "@/lib/engine/verdict";
import type { Words } from "@/lib/messages/words";
import { floorLine, ladderSoFar } from "./floor-so-far";
import { FloorSwitch } from "./floor-switch";

type FloorRailProps = {
  words: Words;
  verdict: Verdict;
  /** Some do not want to see what their answers do while they give them. */
  isHidden: boolean;
  /** The page's own address, to come back to. */
  path: string;
};

/**
 * The floor so far, beside a question: a column where there is room, else a bar at the foot of the screen
 * that opens. Script moves its marks after each answer (`tell-floor.ts`); it never draws any.
 */
export function FloorRail({ words, verdict, isHidden, path }: FloorRailProps) {
  const { t } = words;
  const model = ladderSoFar(words, verdict);
  return (
    <aside
      aria-labelledby="floor-so-far-title"
      data-floor-rail={isHidden ? "hidden" : "shown"}
      data-told={findRung(model, "isFloor")?.rung}
    >
      <h2 id="floor-so-far-title" className="font-sans text-base">
        {t("question.floor.title")}
      </h2>
      <details data-floor-bar="">
        <summary className="min-h-14 cursor-pointer items-center justify-between gap-3 px-4 font-semibold">
          <span data-bar-line="">{floorLine(words, model)}</span>
          <span data-bar-arrow="">
            <Icon node={ChevronUp} />
          </span>
        </summary>
        <TenancyLadder words={words} id="floor" model={model} density="rail" />
      </details>
      <FloorSwitch
        path={path}
        hide={t("question.floor.hide")}
        show={t("question.floor.show")}
        hidden={t("question.floor.hidden")}
      />
      <p aria-live="polite" className="sr-only" />
    </aside>
  );
}
