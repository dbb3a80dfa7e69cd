/**
 * How many stored verdicts a second are put to the rules in force, on an SQLite file of its own:
 * npm run bench:drift -- [COUNT]. Every assessment has two revisions under earlier rules, from the presets in turn.
 */
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { driftInBatches } from "@/lib/assessments/find-drift";
import { presets } from "@/lib/catalogue/presets";
import { type Database, openDatabase } from "@/lib/db/database";
import { applyMigrations } from "@/lib/db/migrations";
import { evaluate } from "@/lib/engine/evaluate";
import { printAnswersDocument } from "@/lib/schemas/answers-document";
import { printVerdict } from "@/lib/schemas/stored-verdict";
import { rulesWithoutFloors } from "../../support/old-rules";

const count = Number(process.argv[2] ?? 10_000);
const rowsAtOnce = 500;

const folder = mkdtempSync(join(tmpdir(), "tenancy-scale-drift-"));
try {
  const url = `file:${join(folder, "drift.db")}`;
  await applyMigrations(url);
  const db = await openDatabase(url);
  await store(db);
  const startedAt = performance.now();
  let [looked, moved] = [0, 0];
  for await (const batch of driftInBatches(db, "everybody")) {
    looked += batch.looked;
    moved += batch.drifted.filter(({ drift }) => drift.moves).length;
  }
  const seconds = (performance.now() - startedAt) / 1000;
  const memory = Math.round(process.memoryUsage().rss / 1024 / 1024);
  console.log(
    `${looked} assessments in ${seconds.toFixed(1)} s: ${Math.round(looked / seconds)} a second; ` +
      `${moved} come out otherwise; ${memory} MiB in memory at the end`,
  );
  await db.$disconnect();
} finally {
  rmSync(folder, { recursive: true });
}
process.exit(0);

async function store(db: Database): Promise<void> {
  const { hash, version, content } = rulesWithoutFloors.stored;
  await db.ruleSet.create({ data: { hash, version, content } });
  const said = [...presets].map(({ answers }) => {
    const entries = Object.entries(answers).map(([question, answer]) => [
      question,
      { answer, source: "preset" as const, changedIn: 1 },
    ]);
    const verdict = evaluate(rulesWithoutFloors.rules, answers);
    return {
      verdict,
      printed: printVerdict(verdict),
      answers: printAnswersDocument({ shape: 1, entries: Object.fromEntries(entries) }),
    };
  });
  for (let from = 0; from < count; from += rowsAtOnce) {
    const batch = Array.from({ length: Math.min(rowsAtOnce, count - from) }, (_, index) => {
      const each = said[(from + index) % said.length];
      if (!each) throw new Error("There are presets.");
      return { id: randomUUID(), name: `workload ${from + index}`, ...each };
    });
    await db.assessment.createMany({
      data: batch.map(({ id, name, answers, verdict }) => ({
        id,
        name,
        answers,
        recommended: verdict.recommended,
        floorFirm: verdict.floor.firm,
        floorPossible: verdict.floor.possible,
        ruleSetVersion: version,
        ruleSetHash: hash,
      })),
    });
    await db.revision.createMany({
      data: batch.flatMap(({ id, name, answers, printed }) =>
        [1, 2].map((number) => ({
          id: randomUUID(),
          assessmentId: id,
          number,
          version: number,
          name,
          answers,
          verdict: printed,
          ruleSetHash: hash,
          createdById: "nobody",
        })),
      ),
    });
  }
}
