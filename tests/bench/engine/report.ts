import type { CatalogueReport } from "./catalogue-worker";
import type { DriftReport } from "./drift-worker";
import type { WaysTimes } from "./measure-ways";
import type { PolicyReport } from "./policy-worker";

/** Everything one run measured. */
export type BenchReport = {
  readonly policy: PolicyReport;
  readonly catalogue: CatalogueReport;
  /** What went wrong, if the browser could not be had. */
  readonly chromium: WaysTimes | string;
  readonly drift: DriftReport;
};

/** Something wanted of the engine, and what this run came to. */
export type Goal = {
  readonly goal: string;
  readonly wanted: number;
  readonly measured: number | null;
  readonly isMet: boolean;
};

/** The goals, all of them ratios or times within one run. */
export function judgeGoals({ policy, catalogue, chromium }: BenchReport): readonly Goal[] {
  const rateOf = (name: string) => policy.rates[name]?.median ?? 0;
  const fastestPeer = Math.max(0, ...policy.peers.map(rateOf));
  const atLeast = (goal: string, measured: number, wanted: number): Goal => ({
    goal: `${goal}, times as fast`,
    wanted,
    measured,
    isMet: measured >= wanted,
  });
  const within = (where: string, times: WaysTimes | string): readonly Goal[] => {
    const ways = typeof times === "string" ? null : times;
    return [
      { goal: `all smallest changes in ${where}, median ms`, wanted: 1, measured: ways?.median ?? null },
      {
        goal: `all smallest changes in ${where}, 99th percentile ms`,
        wanted: 16,
        measured: ways?.p99 ?? null,
      },
    ].map((goal) => ({ ...goal, isMet: goal.measured !== null && goal.measured <= goal.wanted }));
  };
  return [
    atLeast("with trace, against the fastest peer", rateOf("ours") / fastestPeer, 4),
    atLeast("with trace, against zen-engine", rateOf("ours") / rateOf("zen-engine"), 500),
    atLeast("with trace, against json-rules-engine", rateOf("ours") / rateOf("json-rules-engine"), 500),
    atLeast("floor only, against the fastest peer", rateOf("ours-floor") / fastestPeer, 15),
    ...within("Node", catalogue.ways),
    ...within("Chromium", chromium),
  ];
}

/** The report as JSON has it: rates by name first, as whoever compares runs wants them. */
export function toJson(report: BenchReport) {
  const byName = (pick: (name: string) => number | undefined) =>
    Object.fromEntries(Object.keys(report.policy.rates).map((name) => [name, pick(name)]));
  return {
    evaluationsPerSecond: byName((name) => report.policy.rates[name]?.median),
    worst: byName((name) => report.policy.rates[name]?.worst),
    cpuMicroseconds: byName((name) => report.policy.rates[name]?.cpuMicroseconds),
    disagreements: report.policy.disagreements,
    goals: judgeGoals(report),
    catalogue: { ...report.catalogue, waysInChromium: report.chromium },
    drift: report.drift,
  };
}

/** The report for people. */
export function toText(report: BenchReport): string {
  const { policy, catalogue, chromium, drift } = report;
  const fastestPeer = Math.max(0, ...policy.peers.map((name) => policy.rates[name]?.median ?? 0));
  const { making, reading, evaluating } = drift.seconds;
  return [
    "One policy, all engines: results equal on 300 answer sets",
    ...rateLines(policy.rates, fastestPeer),
    "",
    `The catalogue: ${catalogue.rules} rules, ${catalogue.questions} questions`,
    ...rateLines(catalogue.rates, catalogue.rates["evaluate"]?.median ?? 0),
    waysLine("Node", catalogue.ways),
    waysLine("Chromium", chromium),
    `${number(drift.assessments)} assessments under two rule sets, on one core: read in ${reading.toFixed(1)} s, evaluated in ` +
      `${evaluating.toFixed(1)} s (made up in ${making.toFixed(1)} s); ${drift.cpuSeconds.toFixed(1)} s of CPU, at most ` +
      `${Math.round(drift.peakRssMiB)} MiB; ${number(drift.moved)} moved, by ${Object.keys(drift.byRule).length} rules`,
    "",
    "Goals",
    ...judgeGoals(report).map(
      ({ goal, wanted, measured, isMet }) =>
        `${isMet ? "met    " : "NOT MET"}  ${goal}: ${measured === null ? "not measured" : significant(measured)} (goal ${wanted})`,
    ),
  ].join("\n");
}

function rateLines(rates: PolicyReport["rates"], base: number): readonly string[] {
  const head = `${"".padEnd(24)}${"per second".padStart(14)}${"worst".padStart(14)}${"CPU µs each".padStart(14)}${"times".padStart(10)}`;
  const lines = Object.entries(rates).map(
    ([name, { median, worst, cpuMicroseconds }]) =>
      name.padEnd(24) +
      number(median).padStart(14) +
      number(worst).padStart(14) +
      significant(cpuMicroseconds).padStart(14) +
      significant(median / base).padStart(10),
  );
  return [head, ...lines];
}

function waysLine(where: string, times: WaysTimes | string): string {
  if (typeof times === "string") return `All smallest changes to all rungs, ${where}: not measured. ${times}`;
  const { median, p99, worst, buildDiagram, nodes } = times;
  return (
    `All smallest changes to all rungs, ${where}: median ${significant(median)} ms, 99th percentile ` +
    `${significant(p99)} ms, worst ${significant(worst)} ms; ${number(nodes)} nodes built in ${Math.round(buildDiagram)} ms`
  );
}

function number(value: number): string {
  return Math.round(value).toLocaleString("en");
}

function significant(value: number): string {
  return value >= 100 ? number(value) : value.toPrecision(3);
}
