import type { Connection } from "./database";

/** What a visitor calls themselves, if they have said. */
export async function findVisitorName(db: Connection, visitorId: string): Promise<string | null> {
  return (await db.visitor.findUnique({ where: { id: visitorId }, select: { name: true } }))?.name ?? null;
}

/** Keeps what a visitor calls themselves from now on. What is recorded already keeps its name. */
export async function nameVisitor(db: Connection, visitorId: string, name: string): Promise<void> {
  await db.visitor.update({ where: { id: visitorId }, data: { name }, select: { id: true } });
}
