import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { checkEveryRecord, type RecordEnd, type RecordFinding } from "@/lib/assessments/check-every-record";
import { openDatabase } from "@/lib/db/database";
import { environment } from "@/lib/env";

const usage = `Usage: npm run -s verify-history -- [--since FILE]
Recomputes the record of every review in the database of DATABASE_URL, and prints for each that is whole
\`ASSESSMENT NUMBER HASH\`: how many entries it has, and the hash of the last. What is not whole is said on
standard error.
  --since FILE   what an earlier run printed, kept somewhere else: finds what was taken off the end of a
                 record since, or written anew as a whole
`;

/** Something that the caller can put right; said without a stack trace. */
class CallError extends Error {}

/** Exit codes: 0 every record is whole; 1 one is not; 2 the call or the file is wrong. */
async function main(): Promise<number> {
  try {
    const noted = readNoted();
    const db = await openDatabase(environment().databaseUrl);
    let code = 0;
    for await (const finding of checkEveryRecord(db, noted)) {
      if (finding.kind === "broken") code = 1;
      say(finding);
    }
    await db.$disconnect();
    return code;
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    process.stderr.write(`${error.message.trimEnd()}\n`);
    return 2;
  }
}

function say(finding: RecordFinding): void {
  switch (finding.kind) {
    case "whole": {
      const { assessmentId, number, hash } = finding.end;
      process.stdout.write(`${assessmentId} ${number} ${hash}\n`);
      return;
    }
    case "broken":
      process.stderr.write(
        `${finding.assessmentId}: entry ${finding.number} is missing or not what it was when it was written.\n`,
      );
      return;
    case "gone":
      process.stderr.write(
        `${finding.assessmentId}: no record any more. Its assessment was deleted out of the bin, or its entries were.\n`,
      );
  }
}

function readNoted(): readonly RecordEnd[] {
  const since = readCall();
  if (since === undefined) return [];
  return readText(since)
    .split("\n")
    .filter((line) => line !== "")
    .map((line, index) => {
      const [, assessmentId = "", number = "", hash = ""] =
        /^([0-9a-f-]{36}) ([1-9]\d{0,8}) ([0-9a-f]{64})$/.exec(line) ?? [];
      if (hash === "") throw new CallError(`${since}:${index + 1} is not a line that this command prints.`);
      return { assessmentId, number: Number(number), hash };
    });
}

function readCall(): string | undefined {
  try {
    return parseArgs({ options: { since: { type: "string" } } }).values.since;
  } catch {
    throw new CallError(usage);
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new CallError(`Cannot read ${file}.`);
  }
}

process.exitCode = await main();
