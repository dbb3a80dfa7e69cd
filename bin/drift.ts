/** Says which stored verdicts the rules in force would not reach: npm run drift -- [--json] */
import { parseArgs } from "node:util";
import { callerBy } from "@/lib/access/caller";
import { countStored, type DriftedAssessment, driftInBatches } from "@/lib/assessments/find-drift";
import type { Drift } from "@/lib/engine/drift";
import { currentRuleSet } from "@/lib/schemas/rule-book";

const usage = `Usage: npm run -s drift -- [--json]
Looks at the latest verdict of every stored assessment outside the bin, in the database of DATABASE_URL or
DATA_DIR, and prints a line for each that the rules in force would not reach: id, revision, rule set, rung and
floor before and after, and the rules that decide. Nothing is changed. Progress goes to standard error.
  --json   a JSON object a line, and one with the totals at the end
Ends with 0 when every verdict stands, 1 when some do not, 2 when the call or the database is not in order.
`;

const exitCodes = { stands: 0, moves: 1, trouble: 2 } as const;

/** What was seen in all. */
type Totals = { looked: number; reevaluated: number; moved: number };

// Ended by hand, because a pool of connections would keep the process for a while.
process.exit(await main());

async function main(): Promise<number> {
  try {
    const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });
    const { moved } = await report(values.json ? jsonLine : textLine, values.json);
    return moved === 0 ? exitCodes.stands : exitCodes.moves;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const isCall = error instanceof TypeError && "code" in error;
    process.stderr.write(
      `${message.trim()}\n${isCall ? usage : "Has the database been migrated? npm start does.\n"}`,
    );
    return exitCodes.trouble;
  }
}

async function report(print: (found: DriftedAssessment) => string, isJson: boolean): Promise<Totals> {
  const { db } = await callerBy(null);
  const total = await countStored(db);
  const startedAt = performance.now();
  const totals: Totals = { looked: 0, reevaluated: 0, moved: 0 };
  for await (const { looked, drifted } of driftInBatches(db, "everybody")) {
    const moved = drifted.filter(({ drift }) => drift.moves);
    totals.looked += looked;
    totals.reevaluated += drifted.length;
    totals.moved += moved.length;
    await write(moved.map(print).join(""));
    tellProgress(totals, total, startedAt, false);
  }
  tellProgress(totals, total, startedAt, true);
  if (isJson)
    await write(
      `${JSON.stringify({ ruleSet: currentRuleSet.version, hash: currentRuleSet.hash, ...totals })}\n`,
    );
  return totals;
}

/** Waits for whoever reads, so that what is printed does not pile up in memory. */
async function write(text: string): Promise<void> {
  if (text === "" || process.stdout.write(text)) return;
  await new Promise((resolve) => process.stdout.once("drain", resolve));
}

/** On a terminal one line that counts up; in a log the last one only. */
function tellProgress(
  { looked, reevaluated, moved }: Totals,
  total: number,
  startedAt: number,
  isLast: boolean,
) {
  const seconds = (performance.now() - startedAt) / 1000;
  const pace = Math.round(looked / Math.max(seconds, 0.001));
  const line = `${looked} of ${total} assessments, ${reevaluated} under other rules, ${moved} come out otherwise, ${pace} a second`;
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${line}${isLast ? "\n" : ""}`);
  else if (isLast) process.stderr.write(`${line}\n`);
}

function textLine({ assessmentId, number, name, ruleSet, drift }: DriftedAssessment): string {
  const { before, after } = drift;
  const columns = [
    assessmentId,
    `revision ${number}`,
    `rules ${ruleSet.version} → ${currentRuleSet.version}`,
    `${before.recommended ?? "no rung"} → ${after.recommended ?? "no rung"}`,
    `floor ${before.floor} → ${after.floor}`,
    becauseOf(drift),
    // A name is typed by people: whatever it holds, it stays one column of one line.
    name.replaceAll(/\s+/g, " "),
  ];
  return `${columns.join("\t")}\n`;
}

function becauseOf({ newlyBinding, noLongerBinding }: Drift): string {
  return [...newlyBinding.map((id) => `+${id}`), ...noLongerBinding.map((id) => `-${id}`)].join(" ");
}

function jsonLine({ assessmentId, number, name, ruleSet, drift }: DriftedAssessment): string {
  const { before, after, newlyBinding, noLongerBinding, unasked, unreadable } = drift;
  const fields = { before, after, newlyBinding, noLongerBinding, unasked, unreadable };
  return `${JSON.stringify({ assessmentId, revision: number, name, ruleSet, ...fields })}\n`;
}
