import { positionOn, type Rung, rungs } from "@/lib/engine/scales";

const width = 160;
const height = 96;
const step = 14;
const soil = 84;

/** How many layers are the workload's own at each rung, and how many lie below the wall. */
const layers: Readonly<Record<Rung, { readonly own: number; readonly shared: number }>> = {
  process: { own: 1, shared: 3 },
  container: { own: 2, shared: 2 },
  "sandboxed-container": { own: 3, shared: 2 },
  "container-in-vm": { own: 2, shared: 2 },
  vm: { own: 2, shared: 2 },
  "dedicated-host": { own: 3, shared: 0 },
};

/**
 * The section through two tenants as an image in black on white, for documents that have no styles: the
 * wall goes one step deeper with each rung.
 */
export function glyphSvg(rung: Rung): string {
  const number = positionOn(rungs, rung) + 1;
  const depth = step * number;
  const { own, shared } = layers[rung];
  const rows = (count: number, from: number, to: number) =>
    Array.from({ length: count }, (_, index) => ({
      y: from + ((to - from) / count) * index,
      height: (to - from) / count,
    }));
  const ground = rows(shared, depth, soil).map(
    ({ y, height: tall }, index) =>
      `<rect x="0.5" y="${y}" width="159" height="${tall}" fill="${index % 2 === 0 ? "#d9d7d0" : "#c9c7c0"}" stroke="#000000" stroke-width="0.75"/>`,
  );
  const side = (x: number, fill: string) =>
    rows(own, 0.5, depth).map(
      ({ y, height: tall }) =>
        `<rect x="${x}" y="${y}" width="74.5" height="${tall}" fill="${fill}" stroke="#000000" stroke-width="0.75"/>`,
    );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<rect x="0.5" y="${soil}" width="159" height="11.5" fill="#ffffff" stroke="#000000" stroke-width="0.75" stroke-dasharray="4 3"/>`,
    ...ground,
    ...side(0.5, "#cfdfe6"),
    ...side(85, "#ffffff"),
    `<rect x="77" y="0" width="6" height="${depth}" fill="#000000"/>`,
    "</svg>",
  ].join("");
}
