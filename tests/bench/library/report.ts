import type { Goal } from "../engine/report";
import type { CaseReport, LibraryReport } from "./measure";

/** How much longer the 95th percentile may take at full size. */
const wanted = 1.5;
const fullSize = { postgresql: 1_000_000, sqlite: 100_000 } as const;

/** What was wanted of each page, and what this run came to. */
export function judge({ kind, big, cases, all }: LibraryReport): readonly Goal[] {
  const goal = (name: string, measured: number): Goal => ({
    goal: `${kind}, ${big}: ${name}, 95th percentile, times that of the small one`,
    wanted,
    measured,
    isMet: measured <= wanted,
  });
  return [
    ...cases.map((each) => goal(each.name, ratioOf(each))),
    goal("all pages together", ratioOf({ name: "", ...all })),
  ];
}

/** Whether something smaller was measured than what the goal is about. */
export function isPreliminary({ kind, big, requests }: LibraryReport): boolean {
  return big < fullSize[kind] || requests < 50;
}

export function toJson(reports: readonly LibraryReport[]) {
  return reports.map((report) => ({ ...report, isPreliminary: isPreliminary(report), goals: judge(report) }));
}

export function toText(reports: readonly LibraryReport[]): string {
  return reports.map(textOf).join("\n\n");
}

function textOf(report: LibraryReport): string {
  const { kind, small, big, requests, cases, all } = report;
  const head = ["p50", "p95", "p50", "p95", "x p50", "x p95"].map((text) => text.padStart(8)).join("");
  const lines = [...cases, { name: "all pages together", ...all }].map(
    (each) =>
      `${each.name.padEnd(30)}${[each.small.p50, each.small.p95, each.big.p50, each.big.p95]
        .map((time) => time.toFixed(1).padStart(8))
        .join(
          "",
        )}${(each.big.p50 / each.small.p50).toFixed(2).padStart(8)}${ratioOf(each).toFixed(2).padStart(8)}${
        ratioOf(each) <= wanted ? "" : "  NOT MET"
      }`,
  );
  return [
    `${kind}: pages at ${small} and at ${big} assessments in turn, ${requests} requests each, ms; goal ${wanted} of p95`,
    `${"".padEnd(30)}${head}`,
    ...lines,
    ...(isPreliminary(report) ? ["PRELIMINARY: smaller, or fewer requests, than the goal is about."] : []),
  ].join("\n");
}

function ratioOf({ small, big }: CaseReport): number {
  return big.p95 / small.p95;
}
