import type { Rung } from "@/lib/engine/scales";
import type { ListPosition } from "./library-query";

/** An assessment as the library shows it: the verdict in brief on the answers as they stand. */
export type ListedAssessment = {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly updatedAt: Date;
  readonly tags: readonly string[];
  readonly recommended: string | null;
  readonly floorFirm: string;
  readonly floorPossible: string;
  /** Where it runs today and how many rungs that is short; null when that is not known. */
  readonly today: string | null;
  readonly rungsShort: number | null;
  /** Written under other rules than those in force. */
  readonly hasStaleRules: boolean;
  readonly latestRevision: number | null;
  readonly deletedAt: Date | null;
};

/** A page of a list, and where the next one starts. */
export type ListPage = {
  readonly items: readonly ListedAssessment[];
  readonly next: ListPosition | null;
};

/** How many assessments have a floor and run at a rung today; null for where they run when that is not known. */
export type GridCell = {
  readonly floor: Rung;
  readonly today: Rung | null;
  /** No more than `countedLimit`, which means so many or more. */
  readonly count: number;
  /** How many of them are short. Not every one under its floor is: a composite may count as a higher rung. */
  readonly short: number;
};
