import { showFloor } from "@/components/scale/show-floor";
import type { FloorNews } from "./floor-so-far";

/** How long answers must rest before a changed floor is announced. */
const settleMilliseconds = 1_000;

let announcement: ReturnType<typeof setTimeout> | undefined;

/** Where the reader was last told that the floor is; null where no rail shows it. */
export function toldFloor(): string | null {
  return floorRail()?.dataset["told"] ?? null;
}

/** Shows the floor as it is now, and says once, after a pause, that it has moved. */
export function tellFloor({ preview, line, change, rung }: FloorNews): void {
  const rail = floorRail();
  const figure = rail?.querySelector<HTMLElement>("[data-ladder]");
  if (!rail || !figure) return;
  showFloor(figure, preview);
  write(rail.querySelector("[data-bar-line]"), line);
  clearTimeout(announcement);
  if (change === null || rung === undefined) return;
  announcement = setTimeout(() => {
    if (rail.dataset["floorRail"] !== "shown") return;
    rail.dataset["told"] = rung;
    write(rail.querySelector("[aria-live]"), change);
  }, settleMilliseconds);
}

/** Holds back what is to be announced: the reader is still choosing. */
export function waitWithFloor(): void {
  clearTimeout(announcement);
}

function floorRail(): HTMLElement | null {
  return document.querySelector("[data-floor-rail]");
}

function write(element: Element | null, text: string): void {
  if (element) element.textContent = text;
}
