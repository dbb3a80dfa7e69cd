/**
 * Kills the application and the database during writes, many times: `npm run faults [-- --kills 100] [-- --only postgresql]`.
 * The short version of the same is a stage of `npm test`.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build, isBuilt } from "./build.mjs";
import { runVisibly } from "./child-process.mjs";
import { root } from "./dialects.mjs";

const { values } = parseArgs({
  options: { kills: { type: "string", default: "100" }, only: { type: "string" } },
});
if (!isBuilt()) await build();
const { code } = await runVisibly(
  process.execPath,
  [
    join(root, "node_modules", "vitest", "vitest.mjs"),
    "run",
    "--project",
    "faults",
    ...(values.only ? ["--testNamePattern", values.only] : []),
  ],
  { cwd: root, env: { ...process.env, FAULT_KILLS: values.kills } },
);
process.exit(code ?? 1);
