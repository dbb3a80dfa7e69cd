/**
 * Measures the pages of the library with 1,000 assessments and with 1,000,000 (SQLite: 100,000), in turn:
 * npm run bench:library [-- --json] [-- --quick] [-- --only postgresql|sqlite] [-- --size N]
 *
 * The application is built and served in production mode, on real databases filled in SQL. Figures of different
 * runs do not compare; ratios within one run do.
 */
import { parseArgs } from "node:util";
import { type LibraryReport, measureLibrary } from "./measure";
import { toJson, toText } from "./report";

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    quick: { type: "boolean", default: false },
    only: { type: "string" },
    size: { type: "string" },
  },
});

const sizes = { postgresql: 1_000_000, sqlite: 100_000 } as const;
const say = (text: string) => void process.stderr.write(`${text}\n`);
const reports: LibraryReport[] = [];
for (const kind of ["sqlite", "postgresql"] as const) {
  if (values.only !== undefined && values.only !== kind) continue;
  const big = values.size === undefined ? (values.quick ? 20_000 : sizes[kind]) : Number(values.size);
  reports.push(await measureLibrary(kind, { small: 1_000, big }, values.quick ? 15 : 100, say));
}
process.stdout.write(`${values.json ? JSON.stringify(toJson(reports), null, 2) : toText(reports)}\n`);
