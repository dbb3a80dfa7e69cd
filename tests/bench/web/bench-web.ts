/**
 * Measures the weight and the speed of the pages beside the leanest ones of the same framework:
 * npm run bench:web [-- --json] [-- --quick] [-- --only scripts|cpu|lighthouse]
 *
 * Both applications are built and served in production mode on this machine, and nothing leaves it.
 * Figures of different runs do not compare; ratios within one run do. Needs Linux.
 */
import { parseArgs } from "node:util";
import { measureWeb } from "./measure";
import { type Measure, measures } from "./measure-page";
import { toJson, toText } from "./report";

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    quick: { type: "boolean", default: false },
    only: { type: "string" },
  },
});

const all = Object.keys(measures) as Measure[];
const wanted = all.filter((measure) => values.only === undefined || values.only === measure);
if (wanted.length === 0) {
  process.stderr.write(`--only takes one of ${all.join(", ")}.\n`);
  process.exit(2);
}
const report = await measureWeb({
  rounds: values.quick ? 1 : 5,
  cpuMilliseconds: values.quick ? 500 : 1000,
  measures: wanted,
});
process.stdout.write(`${values.json ? JSON.stringify(toJson(report), null, 2) : toText(report)}\n`);
