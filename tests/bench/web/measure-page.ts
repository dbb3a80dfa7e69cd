import type { Browser } from "@playwright/test";
import { measureCpu } from "./measure-cpu";
import type { OwnScripts } from "./own-scripts";
import { leanPages, type MeasuredPage } from "./pages";
import { type Audit, type Category, runLighthouse } from "./run-lighthouse";
import type { Server } from "./servers";
import { weighScripts } from "./weigh-scripts";

/** The same figure of a page and of the leanest one of its kind. */
export type Pair = { readonly ours: number; readonly lean: number };

export type Figure =
  | "scriptGzipBytes"
  | "scriptTransferredBytes"
  | "inlineScriptBytes"
  | "htmlBytes"
  | "cpuMilliseconds"
  | "largestPaintMilliseconds"
  | "blockingMilliseconds"
  | Category;

/** What was found out about a page at one go. */
export type Finding = {
  readonly figures: Readonly<Partial<Record<Figure, Pair>>>;
  readonly own?: OwnScripts;
  /** Errors on the console, and what Lighthouse finds fault with. */
  readonly faults: readonly string[];
};

/** What measuring takes. */
export type Setup = {
  readonly application: Server;
  readonly reference: Server;
  readonly browser: Browser;
  readonly executablePath: string;
  /** Of the visitor whose assessments they are. */
  readonly cookie: string;
  readonly cpuMilliseconds: number;
  readonly ownScriptsOf: (scripts: readonly string[]) => OwnScripts;
  /** What Lighthouse made of the lean pages in this round. */
  readonly leanAudits: Map<string, Promise<Audit>>;
};

export type Visit = { readonly page: MeasuredPage; readonly path: string };

/** What can be measured, and how. */
export const measures = { scripts: weigh, cpu: timeServer, lighthouse: audit } as const;

export type Measure = keyof typeof measures;

async function weigh(setup: Setup, visit: Visit): Promise<Finding> {
  const ours = await weighScripts(setup.browser, urlOf(setup, visit), setup.cookie);
  const lean = await weighScripts(setup.browser, leanUrlOf(setup, visit), "");
  if (lean.errors.length > 0) throw new Error(`The lean page does not work: ${lean.errors.join(", ")}`);
  const pair = (pick: (weight: typeof ours) => number): Pair => ({ ours: pick(ours), lean: pick(lean) });
  return {
    figures: {
      scriptGzipBytes: pair(({ gzipBytes }) => gzipBytes),
      scriptTransferredBytes: pair(({ transferredBytes }) => transferredBytes),
      htmlBytes: pair(({ htmlBytes }) => htmlBytes),
      inlineScriptBytes: pair(({ inlineBytes }) => inlineBytes),
    },
    own: setup.ownScriptsOf(ours.scripts),
    faults: ours.errors,
  };
}

async function timeServer(setup: Setup, visit: Visit): Promise<Finding> {
  const { application, reference, cookie, cpuMilliseconds } = setup;
  const ours = await measureCpu(application.pid, urlOf(setup, visit), cookie, cpuMilliseconds);
  const lean = await measureCpu(reference.pid, leanUrlOf(setup, visit), "", cpuMilliseconds);
  return { figures: { cpuMilliseconds: { ours, lean } }, faults: [] };
}

async function audit(setup: Setup, visit: Visit): Promise<Finding> {
  const { executablePath, cookie, leanAudits } = setup;
  const { lean: kind, isIndexed } = visit.page;
  const leanAudit = leanAudits.get(kind) ?? runLighthouse(executablePath, leanUrlOf(setup, visit), "");
  leanAudits.set(kind, leanAudit);
  const { figures: lean } = await leanAudit;
  const { figures: ours, faults } = await runLighthouse(executablePath, urlOf(setup, visit), cookie);
  const isWanted = (text: string) => isIndexed || !text.startsWith("seo");
  return {
    figures: Object.fromEntries(
      Object.entries(ours)
        .filter(([figure]) => isWanted(figure))
        .map(([figure, value]) => [figure, { ours: value, lean: lean[figure as keyof typeof lean] }]),
    ),
    faults: faults.filter(isWanted),
  };
}

function urlOf({ application }: Setup, { path }: Visit): string {
  return `${application.origin}${path}`;
}

function leanUrlOf({ reference }: Setup, { page }: Visit): string {
  return `${reference.origin}${leanPages[page.lean]}`;
}
