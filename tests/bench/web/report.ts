import type { Goal } from "../engine/report";
import type { PageReport, WebReport } from "./measure";
import type { Figure, Measure, Pair } from "./measure-page";
import type { OwnPart } from "./own-scripts";

/** From here on, figures of time say more about the machine than about the application. */
const busyShare = 0.1;

/** The goals of a page, as far as they were to be measured. What was not found out is not met. */
export function judgePage(page: PageReport, measures: readonly Measure[]): readonly Goal[] {
  const { name, status, figures, own } = page;
  if (status !== 200) {
    return [{ goal: `${name}: there is such a page, status`, wanted: 200, measured: status, isMet: false }];
  }
  const goal = (what: string, measured: number | null, wanted: number, isMet: boolean): Goal => ({
    goal: `${name}: ${what}`,
    wanted,
    measured,
    isMet: measured !== null && isMet,
  });
  const atMost = (what: string, figure: Figure, wanted: number) => {
    const times = timesOf(figures[figure]);
    return goal(`${what}, times the lean page's`, times, wanted, Number(times) <= wanted);
  };
  const full = (category: "accessibility" | "best-practices" | "seo") => {
    const score = figures[category]?.ours ?? null;
    return goal(category, score, 100, score === 100);
  };
  const performance = timesOf(figures.performance);
  const goals: Readonly<Record<Measure, readonly Goal[]>> = {
    scripts: [
      ...(page.isScriptLimited ? [atMost("JavaScript, gzip", "scriptGzipBytes", 1.1)] : []),
      ...(page.hasNoOwnScript
        ? [goal("client code of our own, bytes", sizeOf(page), 0, own?.parts.length === 0)]
        : []),
    ],
    cpu: [atMost("server CPU per request", "cpuMilliseconds", 1.3)],
    lighthouse: [
      goal("performance, times the lean page's", performance, 0.98, Number(performance) >= 0.98),
      full("accessibility"),
      full("best-practices"),
      ...(page.isIndexed ? [full("seo")] : []),
    ],
  };
  return measures.flatMap((measure) => goals[measure]);
}

/** Whether something else kept the machine busy. */
export function isPreliminary({ otherLoad, rounds }: WebReport): boolean {
  return otherLoad > busyShare || rounds < 5;
}

function judge({ pages, measures }: WebReport): readonly Goal[] {
  return pages.flatMap((page) => judgePage(page, measures));
}

/** The report as JSON has it. */
export function toJson(report: WebReport) {
  return { ...report, isPreliminary: isPreliminary(report), goals: judge(report) };
}

/** The report for people. */
export function toText(report: WebReport): string {
  const { rounds, otherLoad, pages } = report;
  return [
    `Every page beside the leanest of its kind, medians of ${rounds} rounds; x: times the lean page's`,
    ...table(pages),
    ...ownLines(pages),
    ...pages.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`)),
    "",
    "Goals",
    ...judge(report).map(
      ({ goal, wanted, measured, isMet }) =>
        `${isMet ? "met    " : "NOT MET"}  ${goal}: ${measured === null ? "not measured" : short(measured)} (goal ${wanted})`,
    ),
    ...(isPreliminary(report)
      ? [
          "",
          `PRELIMINARY: ${rounds} rounds, and something else used up to ${Math.round(otherLoad * 100)}% of the machine.`,
        ]
      : []),
  ].join("\n");
}

const columns: readonly (readonly [head: string, cell: (page: PageReport) => string])[] = [
  ["JS KiB", ({ figures }) => kibibytes(figures.scriptGzipBytes?.ours)],
  ["x", ({ figures }) => times(figures.scriptGzipBytes)],
  ["own B", (page) => cell(sizeOf(page), String)],
  ["HTML KiB", ({ figures }) => kibibytes(figures.htmlBytes?.ours)],
  ["CPU ms", ({ figures }) => cell(figures.cpuMilliseconds?.ours, short)],
  ["lean", ({ figures }) => cell(figures.cpuMilliseconds?.lean, short)],
  ["x", ({ figures }) => times(figures.cpuMilliseconds)],
  ["perf", ({ figures }) => cell(figures.performance?.ours, String)],
  ["lean", ({ figures }) => cell(figures.performance?.lean, String)],
  ["LCP ms", ({ figures }) => cell(figures.largestPaintMilliseconds?.ours, (ms) => ms.toFixed())],
  ["lean", ({ figures }) => cell(figures.largestPaintMilliseconds?.lean, (ms) => ms.toFixed())],
  ["TBT ms", ({ figures }) => cell(figures.blockingMilliseconds?.ours, (ms) => ms.toFixed())],
  ["lean", ({ figures }) => cell(figures.blockingMilliseconds?.lean, (ms) => ms.toFixed())],
  ["a11y", ({ figures }) => cell(figures.accessibility?.ours, String)],
  ["best", ({ figures }) => cell(figures["best-practices"]?.ours, String)],
  ["SEO", ({ figures }) => cell(figures.seo?.ours, String)],
];

function table(pages: readonly PageReport[]): readonly string[] {
  const width = 9;
  const head = columns.map(([name]) => name.padStart(width)).join("");
  return [
    `${"".padEnd(10)}${head}  lean page`,
    ...pages.map((page) =>
      page.status === 200
        ? `${page.name.padEnd(10)}${columns.map(([, text]) => text(page).padStart(width)).join("")}  ${page.lean}`
        : `${page.name.padEnd(10)}  MISSING: status ${page.status}`,
    ),
  ];
}

/** What is of our own: first what every page loads, then what only some do. */
function ownLines(pages: readonly PageReport[]): readonly string[] {
  const weighed = pages.flatMap(({ name, own }) => (own ? [{ name, parts: own.parts }] : []));
  const print = ({ name, bytes }: OwnPart) => `${name} (${bytes} bytes)`;
  const [first, ...others] = weighed.map(({ parts }) => parts.map(print));
  const shared = new Set((first ?? []).filter((part) => others.every((parts) => parts.includes(part))));
  return [
    ...(shared.size > 0 ? [`Client code of our own, every page: ${[...shared].join(", ")}`] : []),
    ...weighed
      .map(({ name, parts }) => ({ name, extra: parts.map(print).filter((part) => !shared.has(part)) }))
      .filter(({ extra }) => extra.length > 0)
      .map(({ name, extra }) => `Client code of our own, ${name}: ${extra.join(", ")}`),
  ];
}

function timesOf(pair: Pair | undefined): number | null {
  return pair ? pair.ours / pair.lean : null;
}

function sizeOf({ own }: PageReport): number | null {
  return own ? own.parts.reduce((sum, { bytes }) => sum + bytes, 0) : null;
}

function cell(value: number | null | undefined, print: (value: number) => string): string {
  return value === null || value === undefined ? "-" : print(value);
}

function times(pair: Pair | undefined): string {
  return cell(timesOf(pair), (value) => value.toFixed(2));
}

function kibibytes(bytes: number | undefined): string {
  return cell(bytes, (value) => (value / 1024).toFixed(1));
}

function short(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toPrecision(3);
}
