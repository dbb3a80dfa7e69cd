import { databaseKindOf, environment } from "@/lib/env";
import type { PrismaClient } from "./generated/sqlite/client";

/**
 * A connection to either database. Both clients are generated from one schema and differ only in the
 * dialect they speak, so the SQLite client's type stands for both.
 */
export type Database = PrismaClient;

/** A database or a transaction on it: what queries take. A transaction within one is a savepoint. */
export type Connection = Omit<Database, "$connect" | "$disconnect" | "$on" | "$extends">;

/** How long a statement waits for the lock of another process, such as a backup, before it fails. */
const lockTimeoutMilliseconds = 5_000;

/** A transaction may wait for others in this process for a while; each takes milliseconds. */
const transactionOptions = { maxWait: 10_000, timeout: 10_000 };

/** Opens the database that a URL points to. Only the client that is needed is loaded. */
export async function openDatabase(url: string): Promise<Database> {
  if (databaseKindOf(url) === "sqlite") {
    const { PrismaLibSql } = await import("@prisma/adapter-libsql");
    const { PrismaClient } = await import("./generated/sqlite/client");
    return new PrismaClient({
      adapter: new PrismaLibSql({ url, timeout: lockTimeoutMilliseconds }),
      transactionOptions,
    });
  }
  const { PrismaPg } = await import("@prisma/adapter-pg");
  const { PrismaClient } = await import("./generated/postgresql/client");
  const client = new PrismaClient({ adapter: new PrismaPg({ connectionString: url }), transactionOptions });
  // The two generated clients have the same models and methods; only their nominal types differ.
  return client as unknown as Database;
}

// Kept on globalThis because `next dev` reloads modules, and a pool per reload would exhaust the database.
const shared = globalThis as typeof globalThis & { tenancyScaleDatabase?: Promise<Database> };

/** The database of this process, opened at first use. */
export function database(): Promise<Database> {
  shared.tenancyScaleDatabase ??= openDatabase(environment().databaseUrl);
  return shared.tenancyScaleDatabase;
}

/** Runs some work as one: all of it is kept, or none. Within a transaction it becomes a part of that. */
export async function inTransaction<T>(
  db: Connection,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  // The client can open a transaction within one; only its types do not say so.
  return await db.$transaction((transaction) => work(transaction as Connection));
}

/** Whether the database answers, and of which kind it is. */
export async function probeDatabase(db: Connection): Promise<boolean> {
  try {
    await db.visitor.findFirst({ select: { id: true } });
    return true;
  } catch {
    // Any failure means the same to whoever asks: not ready. The reason is in the database's own log.
    return false;
  }
}
