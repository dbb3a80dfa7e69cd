import type { Connection } from "./database";

/** Deleting thousands at once would hold up everybody else's writes. */
const purgedAtOnce = 100;

/** Moves assessments into the bin. Their links are ended and their grants give nothing while they are there. */
export async function putInBin(db: Connection, ids: readonly string[], now: Date): Promise<void> {
  await db.assessment.updateMany({
    where: { id: { in: [...ids] }, deletedAt: null },
    data: { deletedAt: now },
  });
}

/** Takes assessments out of the bin as they went in. */
export async function takeOutOfBin(db: Connection, ids: readonly string[]): Promise<void> {
  await db.assessment.updateMany({ where: { id: { in: [...ids] } }, data: { deletedAt: null } });
}

/** Deletes assessments that are in the bin, with everything that belongs to them. */
export async function deleteFromBin(db: Connection, ids: readonly string[]): Promise<void> {
  await db.assessment.deleteMany({ where: { id: { in: [...ids] }, deletedAt: { not: null } } });
}

/** Deletes what was moved into the bin before a moment. Returns how many that were. */
export async function emptyBinBefore(db: Connection, before: Date): Promise<number> {
  for (let deleted = 0; ; ) {
    const old = await db.assessment.findMany({
      where: { deletedAt: { lt: before } },
      orderBy: { deletedAt: "asc" },
      take: purgedAtOnce,
      select: { id: true },
    });
    if (old.length === 0) return deleted;
    await deleteFromBin(
      db,
      old.map(({ id }) => id),
    );
    deleted += old.length;
  }
}
