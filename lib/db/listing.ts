import { type AnswersDocument, parseAnswersDocument } from "@/lib/schemas/answers-document";
import { listedBy, parseTags, printTags } from "@/lib/schemas/listed-words";
import type { Brief } from "./assessments";
import { type Connection, inTransaction } from "./database";

/** What a new assessment is listed and found by, as it is stored with it. */
export function listingFields(name: string, tags: readonly string[]) {
  const { nameKey, searchText, words } = listedBy(name, tags);
  return {
    tags: printTags(tags),
    nameKey,
    searchText,
    words: { create: words.map((word) => ({ word })) },
  };
}

/** Works out anew what an assessment is listed and found by, from its name and tags as they are stored. */
export async function relist(transaction: Connection, assessmentId: string): Promise<void> {
  const { name, tags } = await transaction.assessment.findUniqueOrThrow({
    where: { id: assessmentId },
    select: { name: true, tags: true },
  });
  const { nameKey, searchText, words } = listedBy(name, parseTags(tags));
  await transaction.assessment.updateMany({ where: { id: assessmentId }, data: { nameKey, searchText } });
  await transaction.assessmentWord.deleteMany({ where: { assessmentId } });
  await transaction.assessmentWord.createMany({ data: words.map((word) => ({ assessmentId, word })) });
}

/** Some of the assessments that were stored before the library listed by their placement and their words. */
export async function findUnlisted(
  db: Connection,
  limit: number,
): Promise<readonly { readonly id: string; readonly version: number; readonly answers: AnswersDocument }[]> {
  const rows = await db.assessment.findMany({
    where: { spread: null },
    orderBy: { id: "asc" },
    take: limit,
    select: { id: true, version: true, answers: true },
  });
  return rows.map(({ answers, ...row }) => ({ ...row, answers: parseAnswersDocument(answers) }));
}

/** Lists an assessment by its placement and its words, unless somebody has written it, and so listed it, since. */
export async function listStored(
  db: Connection,
  { id, version }: { readonly id: string; readonly version: number },
  placement: Pick<Brief, "today" | "rungsShort" | "spread">,
): Promise<void> {
  await inTransaction(db, async (transaction) => {
    const { count } = await transaction.assessment.updateMany({
      where: { id, version, spread: null },
      data: placement,
    });
    if (count === 1) await relist(transaction, id);
  });
}

/** The tags of some assessments. */
export async function findTags(
  db: Connection,
  assessmentIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db.assessment.findMany({
    where: { id: { in: [...assessmentIds] } },
    select: { id: true, tags: true },
  });
  return new Map(rows.map(({ id, tags }) => [id, parseTags(tags)]));
}

/** Gives an assessment these tags and no others. Its version stays: tags collide with nothing. */
export async function updateTags(
  transaction: Connection,
  assessmentId: string,
  tags: readonly string[],
): Promise<void> {
  await transaction.assessment.updateMany({ where: { id: assessmentId }, data: { tags: printTags(tags) } });
  await relist(transaction, assessmentId);
}

/** Some assessments as they are stored, for export. */
export async function findForExport(db: Connection, assessmentIds: readonly string[]) {
  const rows = await db.assessment.findMany({
    where: { id: { in: [...assessmentIds] }, deletedAt: null },
    select: {
      id: true,
      name: true,
      tags: true,
      createdAt: true,
      updatedAt: true,
      recommended: true,
      floorFirm: true,
      floorPossible: true,
      today: true,
      rungsShort: true,
      spread: true,
      ruleSetVersion: true,
      ruleSetHash: true,
      answers: true,
    },
  });
  return new Map(
    rows.map(({ tags, answers, ...row }) => [
      row.id,
      { ...row, tags: parseTags(tags), answers: parseAnswersDocument(answers).entries },
    ]),
  );
}
