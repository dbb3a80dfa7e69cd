import { readSearch } from "./library-query";
import { revisionNumber } from "./query-string";
import { isRecordId } from "./record-id";

/** What stands in one column: an assessment's latest result, or one of its revisions. */
export type ComparedPick = { readonly assessmentId: string; readonly revision: number | null };

/** How the answers are put in order: those that differ first, or as they are asked. */
export const compareSorts = ["differences", "questionnaire"] as const;
export type CompareSort = (typeof compareSorts)[number];

/** Everything that an address of the comparison says. */
export type CompareQuery = {
  readonly picks: readonly ComparedPick[];
  /** The pick that all others are held against; the first unless said. */
  readonly baseline: ComparedPick | null;
  /** Of three and more, the one shown beside the baseline where there is room for two only. */
  readonly beside: ComparedPick | null;
  readonly isDifferencesOnly: boolean;
  readonly sort: CompareSort;
  /** Whether to choose others before comparing. */
  readonly isPicking: boolean;
  /** Words to find those to choose from by; empty for the latest. */
  readonly q: string;
};

/** Reads an address of the comparison. What cannot be a pick is left out, and each pick is there once. */
export function readCompareQuery(query: URLSearchParams): CompareQuery {
  const texts = new Set(query.getAll("ids").flatMap((text) => text.split(",")));
  const picks = new Map(
    [...texts].flatMap((text) => readPick(text) ?? []).map((pick) => [printPick(pick), pick]),
  );
  const named = (name: string) => picks.get(query.get(name) ?? "") ?? null;
  const sort = query.get("sort");
  const baseline = named("baseline");
  const beside = named("beside");
  return {
    picks: [...picks.values()],
    baseline,
    beside: beside === baseline ? null : beside,
    isDifferencesOnly: query.get("only") === "differences",
    sort: compareSorts.find((each) => each === sort) ?? "differences",
    isPicking: query.get("pick") === "yes",
    q: readSearch(query),
  };
}

/** The address of a comparison, from the question mark on. */
export function printCompareQuery(query: Partial<CompareQuery>): string {
  const { picks = [], baseline, beside, isDifferencesOnly, sort, isPicking, q } = query;
  const parts = [
    `ids=${picks.map(printPick).join(",")}`,
    ...(baseline ? [`baseline=${printPick(baseline)}`] : []),
    ...(beside ? [`beside=${printPick(beside)}`] : []),
    ...(isDifferencesOnly ? ["only=differences"] : []),
    ...(sort && sort !== "differences" ? [`sort=${sort}`] : []),
    ...(isPicking ? ["pick=yes"] : []),
    ...(q ? [`q=${encodeURIComponent(q)}`] : []),
  ];
  return `?${parts.join("&")}`;
}

/** A pick as an address names it: an assessment's id, and after a tilde a revision's number. */
export function printPick({ assessmentId, revision }: ComparedPick): string {
  return revision === null ? assessmentId : `${assessmentId}~${revision}`;
}

function readPick(text: string): ComparedPick | null {
  const [assessmentId = "", number, ...rest] = text.split("~");
  if (!isRecordId(assessmentId) || rest.length > 0) return null;
  if (number === undefined) return { assessmentId, revision: null };
  const revision = revisionNumber(number);
  return revision === null ? null : { assessmentId, revision };
}
