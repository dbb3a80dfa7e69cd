import { revisionNumber } from "./query-string";

/** A revision by its number, or the draft as it stands. */
export type DiffPoint = number | "draft";

/** What the address of a diff says; null for what it leaves open or says so that nobody can read it. */
export function readDiffQuery(query: URLSearchParams): {
  readonly from: DiffPoint | null;
  readonly to: DiffPoint | null;
  readonly view: "side" | "unified";
} {
  const pointIn = (name: string) =>
    query.get(name) === "draft" ? "draft" : revisionNumber(query.get(name) ?? undefined);
  return {
    from: pointIn("from"),
    to: pointIn("to"),
    view: query.get("view") === "side" ? "side" : "unified",
  };
}

/** A diff as an address. */
export function printDiffQuery(from: DiffPoint, to: DiffPoint, view: "side" | "unified"): string {
  return `?from=${from}&to=${to}${view === "side" ? "&view=side" : ""}`;
}
