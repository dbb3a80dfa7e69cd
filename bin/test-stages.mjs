import { join } from "node:path";
import { build, isBuilt, nextCli, nextEnvironment } from "./build.mjs";
import { runVisibly } from "./child-process.mjs";
import { root } from "./dialects.mjs";
import { readPlaywrightCounts, readVitestCounts } from "./test-reports.mjs";

/**
 * What is checked, in order. `run` gives the counts of tests, one for a stage that consists of a single check.
 *
 * @type {{ name: string, needs: ("postgresql" | "chromium")[], run: (context: object) => Promise<{ passed: number, failed: number, message?: string }> }[]}
 */
export const stages = [
  {
    name: "lint",
    needs: [],
    run: () => check(tool("@biomejs/biome", "bin/biome"), ["check", "--error-on-warnings"]),
  },
  { name: "dead-code", needs: [], run: () => check(tool("knip", "bin/knip.js"), []) },
  { name: "types", needs: [], run: checkTypes },
  { name: "unit", needs: [], run: (context) => runVitest("unit", context) },
  { name: "laws", needs: [], run: (context) => runVitest("laws", context) },
  { name: "integration", needs: ["postgresql"], run: (context) => runVitest("integration", context) },
  { name: "build", needs: [], run: checkBuild },
  { name: "faults", needs: [], run: (context) => runVitest("faults", context) },
  { name: "e2e", needs: ["chromium"], run: runPlaywright },
];

function tool(packageName, path) {
  return join(root, "node_modules", packageName, path);
}

async function check(program, args, environment = process.env) {
  const { code } = await runVisibly(process.execPath, [program, ...args], { cwd: root, env: environment });
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Next writes the types of the routes, which the compiler then reads. */
async function checkTypes() {
  const routes = await check(nextCli, ["typegen"], nextEnvironment);
  return routes.failed > 0 ? routes : check(tool("typescript", "bin/tsc"), ["--noEmit"]);
}

async function checkBuild() {
  if (isBuilt()) console.log("The build is of the sources as they are.");
  else await build();
  return { passed: 1, failed: 0 };
}

async function runVitest(project, { environment, folder }) {
  const report = join(folder, `${project}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { code } = await runVisibly(
    process.execPath,
    [tool("vitest", "vitest.mjs"), "run", "--project", project, "--allowOnly=false", ...reporters],
    { cwd: root, env: { ...process.env, ...environment } },
  );
  return readVitestCounts(report, code);
}

async function runPlaywright({ environment, folder }) {
  const report = join(folder, "e2e.json");
  const { code } = await runVisibly(
    process.execPath,
    [tool("@playwright/test", "cli.js"), "test", "--forbid-only", "--reporter=list,json"],
    { cwd: root, env: { ...process.env, ...environment, PLAYWRIGHT_JSON_OUTPUT_FILE: report } },
  );
  return readPlaywrightCounts(report, code);
}
