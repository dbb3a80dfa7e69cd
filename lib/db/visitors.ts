import type { Connection } from "./database";

/** What a visitor calls themselves, if they have said. */
export async function findVisitorName(db: Connection, visitorId: string): Promise<string | null> {
  return (await db.visitor.findUnique({ where: { id: visitorId }, select: { name: true } }))?.name ?? null;
}

/** Keeps what a visitor calls themselves from now on. What is recorded already keeps its name. */
export async function nameVisitor(db: Connection, visitorId: string, name: string): Promise<void> {
  await db.visitor.update({ where: { id: visitorId }, data: { name }, select: { id: true } });
}

/**
 * The visitor with this hash, stored now if they are new. One statement, since the same visitor may be
 * new twice at a time; it becomes one only with something to update.
 */
export async function keepVisitor(
  transaction: Connection,
  id: string,
  tokenHash: string,
): Promise<{ readonly id: string }> {
  return await transaction.visitor.upsert({
    where: { tokenHash },
    create: { id, tokenHash },
    update: { tokenHash },
    select: { id: true },
  });
}

/** What a visitor calls themselves; null when they have not said, or nobody is known by this hash. */
export async function findNameByHash(db: Connection, tokenHash: string): Promise<string | null> {
  return (await db.visitor.findUnique({ where: { tokenHash }, select: { name: true } }))?.name ?? null;
}

/** What some visitors call themselves, by their ids; nobody without a name is in it. */
export async function findVisitorNames(
  db: Connection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const visitors = await db.visitor.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  return new Map(visitors.flatMap(({ id, name }) => (name === null ? [] : [[id, name] as const])));
}

/** Who cut a revision, and what they called themselves then, if it was kept. */
export async function findRevisionAuthor(
  db: Connection,
  revisionId: string,
): Promise<{ readonly id: string; readonly name: string | null } | null> {
  const revision = await db.revision.findUnique({
    where: { id: revisionId },
    select: { createdById: true, createdByName: true },
  });
  return revision && { id: revision.createdById, name: revision.createdByName };
}
