import type { Rung } from "@/lib/engine/scales";

/** What one side says in one row, in words. */
export type ComparedCell = {
  readonly text: string;
  /** Set where the text stays in the language it was written in. */
  readonly lang?: "en";
  /** How far from the baseline: "+1 rung". */
  readonly step?: string;
  /** A rung to draw beside its name. */
  readonly rung?: Rung;
  readonly rules?: readonly string[];
  /** What to know about it, such as that nobody has confirmed it. */
  readonly remark?: string;
  /** Whether it says something else than the baseline. */
  readonly isOther: boolean;
};

/** One part of the verdict, or one question, with a cell for every side. */
export type ComparedRow = {
  readonly id: string;
  readonly label: string;
  readonly lang?: "en";
  readonly cells: readonly ComparedCell[];
};

/** Cells held against the first of them: by what they say, and where that is only rules, by the rules. */
export function besideBaseline(cells: readonly Omit<ComparedCell, "isOther">[]): readonly ComparedCell[] {
  const said = cells.map(({ text, rules = [] }) => text || rules.join());
  return cells.map((cell, index) => ({ ...cell, isOther: said[index] !== said[0] }));
}
