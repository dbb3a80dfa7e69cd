import { type Connection, inTransaction } from "./database";
import { isUniqueViolation } from "./unique-violation";

/** Thrown to undo a transaction whose work did not succeed. */
class Undone extends Error {}

/**
 * Does some work and keeps its outcome under a key, in one transaction: either both are kept or none. When
 * the key is there already, gives the outcome kept under it and does nothing; of two at the same time the
 * second waits for the first. Work that returns null is undone, and may be tried again.
 *
 * @param id names who asks for what, and the key they sent
 */
export async function keepOnce(
  db: Connection,
  id: string,
  work: (connection: Connection) => Promise<string | null>,
): Promise<{ readonly outcome: string; readonly isFirst: boolean } | null> {
  const before = await findOutcome(db, id);
  if (before !== null) return { outcome: before, isFirst: false };
  try {
    const outcome = await inTransaction(db, async (transaction) => {
      // First of all, so that whoever sends the same key meanwhile waits here rather than doing the work too.
      await transaction.onceKey.create({ data: { id, outcome: "", createdAt: new Date() } });
      const done = await work(transaction);
      if (done === null) throw new Undone();
      await transaction.onceKey.update({ where: { id }, data: { outcome: done }, select: { id: true } });
      return done;
    });
    return { outcome, isFirst: true };
  } catch (error) {
    if (error instanceof Undone) return null;
    if (!isUniqueViolation(error)) throw error;
    const meanwhile = await findOutcome(db, id);
    if (meanwhile === null) throw error;
    return { outcome: meanwhile, isFirst: false };
  }
}

async function findOutcome(db: Connection, id: string): Promise<string | null> {
  return (await db.onceKey.findUnique({ where: { id }, select: { outcome: true } }))?.outcome ?? null;
}

/** Forgets the outcomes kept before a moment: nobody retries for so long. */
export async function forgetOutcomes(db: Connection, before: Date): Promise<void> {
  await db.onceKey.deleteMany({ where: { createdAt: { lt: before } } });
}
