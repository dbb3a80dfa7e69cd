import { positionOn, type Rung, rungs } from "@/lib/engine/scales";

/** How the two tenants reach what they share: freely, through few filtered openings, or not at all. */
export type GroundLine = "open" | "gated" | "shut";

export type SectionGeometry = {
  /** Place on the scale, 1 to 6. */
  readonly number: RungNumber;
  /** How deep the wall goes: 14 units per rung, of 84. */
  readonly depth: number;
  /** Tops of the private layers, from 0. */
  readonly privateTops: readonly number[];
  /** Whether the upper private layer is two units side by side, both yours. */
  readonly isPaired: boolean;
  /** Tops of the shared layers, from `depth`. */
  readonly sharedTops: readonly number[];
  /** Height of one shared layer; 0 when nothing is shared. */
  readonly sharedHeight: number;
  readonly groundLine: GroundLine;
};

export type RungNumber = 1 | 2 | 3 | 4 | 5 | 6;

export const stackHeight = 84;
const stepHeight = 14;

const layers: Record<Rung, { own: number; shared: number; line: GroundLine; number: RungNumber }> = {
  process: { number: 1, own: 1, shared: 3, line: "open" },
  container: { number: 2, own: 2, shared: 2, line: "open" },
  "sandboxed-container": { number: 3, own: 3, shared: 2, line: "gated" },
  "container-in-vm": { number: 4, own: 2, shared: 2, line: "gated" },
  vm: { number: 5, own: 2, shared: 2, line: "gated" },
  "dedicated-host": { number: 6, own: 3, shared: 0, line: "shut" },
};

/** Place of a rung on the scale, as readers count: 1 to 6. */
export function rungNumber(rung: Rung): RungNumber {
  return layers[rung].number;
}

/** The section through two tenants at this rung, in units of a 160 by 96 drawing. */
export function sectionGeometry(rung: Rung): SectionGeometry {
  const { number, own, shared, line } = layers[rung];
  const depth = stepHeight * (positionOn(rungs, rung) + 1);
  const sharedHeight = shared === 0 ? 0 : (stackHeight - depth) / shared;
  return {
    number,
    depth,
    privateTops: range(own).map((layer) => (layer * depth) / own),
    isPaired: rung === "container-in-vm",
    sharedTops: range(shared).map((layer) => depth + layer * sharedHeight),
    sharedHeight,
    groundLine: line,
  };
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
