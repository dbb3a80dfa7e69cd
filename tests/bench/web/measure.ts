import { chromium } from "@playwright/test";
import { chromiumArguments, provideChromium } from "@/bin/chromium.mjs";
import { quantile } from "../engine/rates";
import { makeAssessments } from "./make-assessments";
import { measureOtherLoad, request } from "./measure-cpu";
import { type Figure, type Finding, type Measure, measures, type Pair, type Setup } from "./measure-page";
import { makeOwnScriptsFinder, type OwnScripts } from "./own-scripts";
import { type MeasuredPage, pages } from "./pages";
import { type Server, serveApplication, serveReference } from "./servers";

/** What a run found of one page. */
export type PageReport = Omit<MeasuredPage, "pathOf"> & {
  /** Anything but 200: there is no such page. */
  readonly status: number;
  /** In the round in the middle. What was not measured is not there. */
  readonly figures: Readonly<Partial<Record<Figure, Pair>>>;
  readonly own: OwnScripts | null;
  readonly faults: readonly string[];
};

/** Everything one run measured. */
export type WebReport = {
  readonly rounds: number;
  readonly measures: readonly Measure[];
  /** The largest share of the machine that something else used. */
  readonly otherLoad: number;
  readonly pages: readonly PageReport[];
};

export type Options = {
  readonly rounds: number;
  readonly measures: readonly Measure[];
  readonly cpuMilliseconds: number;
};

/** Builds and serves both applications, and measures every page that there is. */
export async function measureWeb(options: Options): Promise<WebReport> {
  const executablePath = await provideChromium();
  const servers: Server[] = [];
  const browser = await chromium.launch({ executablePath, args: chromiumArguments });
  try {
    say("building and starting the empty application");
    const reference = await serveReference();
    servers.push(reference);
    say("building and starting the application");
    const application = await serveApplication();
    servers.push(application);
    const { made, cookie } = await makeAssessments(browser, application.origin);
    const setup = {
      ...{ application, reference, browser, executablePath, cookie },
      cpuMilliseconds: options.cpuMilliseconds,
      ownScriptsOf: makeOwnScriptsFinder(application.build, reference.build),
      leanAudits: new Map(),
    };
    const visits: PlannedVisit[] = [];
    for (const page of pages) {
      const path = page.pathOf(made);
      visits.push({ page, path, status: await request(`${application.origin}${path}`, cookie) });
    }
    return await measureInRounds(setup, visits, options);
  } finally {
    await browser.close();
    for (const server of servers) await server.stop();
  }
}

type PlannedVisit = { readonly page: MeasuredPage; readonly path: string; readonly status: number };

async function measureInRounds(
  setup: Setup,
  visits: readonly PlannedVisit[],
  { rounds, measures: wanted }: Options,
): Promise<WebReport> {
  const found = new Map<string, Finding[]>(visits.map(({ page }) => [page.name, []]));
  let otherLoad = 0;
  // Compiling and filling caches comes once, not with every request: what round 0 takes does not count.
  for (let round = 0; round <= rounds; round += 1) {
    say(round === 0 ? "warming up" : `round ${round} of ${rounds}`);
    if (round > 0) otherLoad = Math.max(otherLoad, await measureOtherLoad(2000));
    const roundSetup = { ...setup, leanAudits: new Map() };
    for (const visit of visits.filter(({ status }) => status === 200)) {
      for (const measure of wanted.filter((name) => round > 0 || name === "cpu")) {
        const finding = await measures[measure](roundSetup, visit);
        if (round > 0) found.get(visit.page.name)?.push(finding);
      }
    }
  }
  return {
    rounds,
    measures: wanted,
    otherLoad,
    pages: visits.map(({ page: { pathOf: _, ...page }, status }) => ({
      ...page,
      status,
      ...summarise(found.get(page.name) ?? []),
    })),
  };
}

/** Figures in the middle of all rounds, and whatever was found in any of them. */
export function summarise(findings: readonly Finding[]): Pick<PageReport, "figures" | "own" | "faults"> {
  const names = new Set(findings.flatMap(({ figures }) => Object.keys(figures) as Figure[]));
  const median = (figure: Figure, side: keyof Pair) =>
    quantile(
      findings.flatMap(({ figures }) => figures[figure]?.[side] ?? []),
      0.5,
    );
  return {
    figures: Object.fromEntries(
      [...names].map((figure) => [figure, { ours: median(figure, "ours"), lean: median(figure, "lean") }]),
    ),
    own: findings.findLast(({ own }) => own)?.own ?? null,
    faults: [...new Set(findings.flatMap(({ faults }) => faults))],
  };
}

function say(what: string): void {
  process.stderr.write(`${what}…\n`);
}
