import type { FloorPreview } from "./floor-preview";
import { splitAtRuleIds } from "./rule-ids";

/**
 * Shows another floor in a rail that the server has drawn: `<figure data-ladder="rail">`.
 *
 * The drawing hangs on attributes alone. On the figure: `data-state`, and `data-floor`, 1 to 6 or absent, under
 * which rung the line lies. On each row, `[data-rung]`: `data-below`, `data-possible`, `data-excluded`,
 * `data-counts`, `data-today`, and `data-changed` on the rung that the floor has just moved to. The words are in
 * `[data-ladder-headline]` and, row by row, in `[data-ladder-sentence]`. Nothing is announced from here.
 */
export function showFloor(rail: HTMLElement, preview: FloorPreview): void {
  const before = rail.dataset["floor"];
  const after = preview.floor === null ? undefined : String(preview.floor);
  rail.dataset["state"] = preview.state;
  if (after === undefined) delete rail.dataset["floor"];
  else rail.dataset["floor"] = after;
  writeWithIds(rail.querySelector("[data-ladder-headline]"), preview.headline);
  for (const { number, marks, sentence } of preview.rungs) {
    const row = rail.querySelector(`[data-rung="${number}"]`);
    for (const [mark, isBorne] of Object.entries(marks)) row?.toggleAttribute(`data-${mark}`, isBorne);
    row?.toggleAttribute("data-changed", before !== after && String(number) === after);
    write(row?.querySelector("[data-ladder-sentence]"), sentence);
  }
}

/** As `UnbrokenIds` renders it. */
function writeWithIds(element: Element | null, text: string): void {
  if (!element || element.textContent === text) return;
  const pieces = splitAtRuleIds(text).map((part, index) => {
    if (index % 2 === 0) return part;
    const id = document.createElement("span");
    id.className = "whitespace-nowrap";
    id.textContent = part;
    return id;
  });
  element.replaceChildren(...pieces);
}

function write(element: Element | null | undefined, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}
