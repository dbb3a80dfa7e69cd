import { presetById } from "@/lib/catalogue/presets";
import { type Database, openDatabase } from "@/lib/db/database";
import { applyMigrations } from "@/lib/db/migrations";
import { rungs } from "@/lib/engine/scales";
import { databaseKindOf } from "@/lib/env";
import { printAnswersDocument } from "@/lib/schemas/answers-document";
import { currentRuleSet } from "@/lib/schemas/rule-book";
import { type Dialect, dialects } from "./fill-dialects";

/** Who asks: one holds a grant on everything, one on a few among everybody's. */
export const wholeVisitor = "00000000-0000-4000-9000-000000000001";
export const fewVisitor = "00000000-0000-4000-9000-000000000002";
const fewGrants = 60;

/** The day that the library was last changed; each assessment a minute before the one with the next number. */
export const lastChange = new Date("2026-11-01T00:00:00.000Z");

/** The id of the assessment with a number. */
export function assessmentId(number: number): string {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, "0")}`;
}

/**
 * Fills a new database, migrated as the application migrates it, with as many assessments: fast, in SQL, with
 * triggers and indexes put back afterwards as they were. All have the answers of one preset; what lists read,
 * placement, words, tags, is spread over them by their number.
 */
export async function fillDatabase(
  url: string,
  count: number,
  tokenHashes: { readonly whole: string; readonly few: string },
): Promise<void> {
  await applyMigrations(url);
  const db = await openDatabase(url);
  const kind = databaseKindOf(url);
  if (!kind) throw new RangeError(`There is no such database: ${url}`);
  const dialect = dialects[kind];
  await db.visitor.createMany({
    data: [
      { id: wholeVisitor, tokenHash: tokenHashes.whole },
      { id: fewVisitor, tokenHash: tokenHashes.few },
    ],
  });
  // One connection, since what is switched off is switched off for a connection.
  await db.$transaction(
    async (transaction) => {
      const run = (sql: string) => transaction.$executeRawUnsafe(sql);
      const putBack = await dialect.switchOff(transaction as Database);
      for (const statement of statements(dialect, count)) await run(statement);
      for (const statement of putBack) await run(statement);
    },
    { maxWait: 60_000, timeout: 3_600_000 },
  );
  for (const statement of dialect.afterwards) await db.$executeRawUnsafe(statement);
  await db.$disconnect();
}

function statements(dialect: Dialect, count: number): readonly string[] {
  const { series, idOf, momentOf, now } = dialect;
  const answers = printAnswersDocument({
    shape: 1,
    entries: Object.fromEntries(
      Object.entries(presetById.get("public-cloud")?.answers ?? {}).map(([question, answer]) => [
        question,
        { answer, source: "person" as const, changedIn: 1 },
      ]),
    ),
  }).replaceAll("'", "''");
  // Numbers that look random, from coprime factors; n stands for the number of an assessment.
  const mixed = (factor: number, below: number) => `(((n * ${factor}) % 1000003) % ${below})`;
  const rung = (index: string) =>
    `CASE ${index} ${rungs.map((id, at) => `WHEN ${at} THEN '${id}'`).join(" ")} END`;
  const floor = mixed(7919, 6);
  const today = mixed(104_729, 7);
  const every = (share: number) => Math.max(1, Math.round(count * share));
  const name = `'service team' || ${mixed(31, 40)} || CASE WHEN n % 10 = 3 THEN ' payments' ELSE '' END
    || CASE WHEN n % 400 = 7 THEN ' ledger' ELSE '' END || CASE WHEN n % ${every(0.05)} = 5 THEN ' heron' ELSE '' END
    || ' unit' || n`;
  const tags = `CASE WHEN n % 10 = 1 THEN 'pci' ELSE '' END`;
  const numbers = series(1, count);
  const rows = `SELECT n, ${idOf("8000", "n")} AS id, ${name} AS name, ${tags} AS tags, ${floor} AS floor,
      ${today} AS today, ${momentOf(`${count} - n`)} AS moment,
      CASE WHEN n % 50 = 0 THEN 'S4' WHEN n % 2 = 0 THEN 'S1' ELSE 'S0' END AS spread,
      CASE WHEN n % 40 = 9 THEN 'earlier' ELSE '${currentRuleSet.hash}' END AS rules
    FROM ${numbers}`;
  const search = `' ' || name || ' ' || CASE WHEN tags = '' THEN '' ELSE '#' || tags || ' ' END`;
  const words = `SELECT n, 'service' AS word FROM ${numbers} UNION ALL
    SELECT n, 'team' || ${mixed(31, 40)} FROM ${numbers} UNION ALL SELECT n, 'unit' || n FROM ${numbers} UNION ALL
    SELECT n, 'payments' FROM ${numbers} WHERE n % 10 = 3 UNION ALL SELECT n, 'ledger' FROM ${numbers} WHERE n % 400 = 7
    UNION ALL SELECT n, 'heron' FROM ${numbers} WHERE n % ${every(0.05)} = 5 UNION ALL
    SELECT n, '#pci' FROM ${numbers} WHERE n % 10 = 1`;
  const few = `n > ${count - fewGrants}`;
  const grants = (visitor: string, role: string, group: string, where: string) => [
    `INSERT INTO "Grant" ("id", "visitorId", "assessmentId", "role", "createdAt")
      SELECT ${idOf(group, "n")}, '${visitor}', ${idOf("8000", "n")}, ${role}, ${now} FROM ${numbers} WHERE ${where}`,
    `INSERT INTO "LibraryEntry" ("grantId", "visitorId", "assessmentId", "role", "isInBin", "updatedAt", "nameKey",
        "searchText", "recommended", "floor", "today", "gap", "gapRank", "spread", "ruleSetHash")
      SELECT ${idOf(group, "n")}, '${visitor}', id, ${role}, ${dialect.no}, moment, name, ${search},
        CASE WHEN n % 50 = 4 THEN 'none' ELSE ${rung("floor")} END, ${rung("floor")},
        CASE WHEN today = 6 THEN 'unknown' ELSE ${rung("today")} END,
        CASE WHEN today = 6 THEN 'unknown' WHEN floor > today THEN 'short' WHEN floor = today THEN 'meets' ELSE 'headroom' END,
        CASE WHEN today = 6 THEN -9 ELSE floor - today END, spread, rules
      FROM (${rows}) r WHERE ${where}`,
    `INSERT INTO "LibraryWord" ("visitorId", "word", "assessmentId")
      SELECT '${visitor}', word, ${idOf("8000", "n")} FROM (${words}) w WHERE ${where} ORDER BY word, n`,
  ];
  return [
    `INSERT INTO "Assessment" ("id", "name", "answers", "recommended", "floorFirm", "floorPossible", "ruleSetVersion",
        "ruleSetHash", "createdAt", "updatedAt", "today", "rungsShort", "spread", "tags", "nameKey", "searchText")
      SELECT id, name, '${answers}', CASE WHEN n % 50 = 4 THEN NULL ELSE ${rung("floor")} END, ${rung("floor")},
        ${rung("floor")}, '1', rules, moment, moment, CASE WHEN today = 6 THEN NULL ELSE ${rung("today")} END,
        CASE WHEN today = 6 THEN NULL ELSE floor - today END, spread, tags, name, ${search}
      FROM (${rows}) r`,
    ...grants(wholeVisitor, `CASE WHEN n % 3 = 0 THEN 'editor' ELSE 'owner' END`, "a000", "1 = 1"),
    ...grants(fewVisitor, "'viewer'", "b000", few),
    // A link for each hundredth, without an end; of a few, one that ends within the month.
    `INSERT INTO "ShareLink" ("id", "assessmentId", "tokenHash", "label", "createdById", "createdAt", "expiresAt")
      SELECT ${idOf("8000", "n")}, ${idOf("8000", "n")}, 'token' || n, 'Audit', '${wholeVisitor}', ${now},
        CASE WHEN n % ${every(0.05)} = 5 THEN ${dialect.inTwoWeeks} ELSE NULL END
      FROM ${numbers} WHERE n % 100 = 5 OR n % ${every(0.05)} = 5`,
  ];
}
