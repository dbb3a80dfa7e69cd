import { setTimeout as wait } from "node:timers/promises";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import { lockTimeoutSeconds, MigrationLockTimeout, type MigrationTransaction } from "./migrate-transaction";

type Client = ReturnType<PrismaLibSql["createClient"]>;
type Transaction = Awaited<ReturnType<Client["transaction"]>>;

const retryMilliseconds = 50;

/**
 * Runs `migrate` in one write transaction of an SQLite file. The transaction is also the lock: the operating
 * system releases it when the process ends, however it ends. Whatever fails leaves the file as it was.
 *
 * Write-ahead logging is switched on, so that readers and the writer do not wait for each other.
 *
 * @throws MigrationLockTimeout when another process writes for too long
 */
export async function migrateSqlite<Outcome>(
  databaseUrl: string,
  migrate: (transaction: MigrationTransaction) => Promise<Outcome>,
): Promise<Outcome> {
  const { client, transaction } = await whenFree(() => beginWriting(databaseUrl));
  try {
    const adapter = new OneTransaction({ url: databaseUrl }, transaction);
    const outcome = await migrate({ adapter, scriptFailure: () => adapter.failure });
    await checkReferences(transaction);
    await transaction.commit();
    return outcome;
  } finally {
    transaction.close();
    client.close();
  }
}

/** Opens a connection for each attempt: libSQL cannot commit on one whose BEGIN has once met a lock. */
async function beginWriting(databaseUrl: string) {
  // Waiting inside SQLite would block this whole process, and with it the holder of the lock if that is here.
  const config = { url: databaseUrl, timeout: 0 };
  const client = new PrismaLibSql(config).createClient(config);
  try {
    await client.execute("PRAGMA journal_mode = WAL");
    // Rebuilding a table drops the old one, which must not delete the rows that refer to it. SQLite ignores
    // this inside a transaction, so it comes before; references are checked as a whole before the commit.
    await client.execute("PRAGMA foreign_keys = OFF");
    return { client, transaction: await client.transaction("write") };
  } catch (error) {
    client.close();
    throw error;
  }
}

/** Tries again while another connection holds the file's lock. */
async function whenFree<Outcome>(attempt: () => Promise<Outcome>): Promise<Outcome> {
  const deadline = Date.now() + lockTimeoutSeconds * 1000;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (Date.now() > deadline) throw new MigrationLockTimeout(error);
      await wait(retryMilliseconds);
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY");
}

async function checkReferences(transaction: Transaction): Promise<void> {
  const { rows } = await transaction.execute("PRAGMA foreign_key_check");
  const tables = new Set(rows.map((row) => String(row["table"])));
  if (tables.size > 0)
    throw new Error(`The migration leaves references to nothing in: ${[...tables].join(", ")}`);
}

/** Sends what Prisma's adapter executes through one open transaction, instead of a connection of its own. */
class OneTransaction extends PrismaLibSql {
  failure: unknown;
  readonly #transaction: Transaction;

  constructor(config: { url: string }, transaction: Transaction) {
    super(config);
    this.#transaction = transaction;
  }

  override createClient(config: Parameters<PrismaLibSql["createClient"]>[0]): Client {
    const client = super.createClient(config);
    client.execute = (statement) => this.#transaction.execute(statement);
    client.executeMultiple = async (script) => {
      try {
        await this.#transaction.executeMultiple(script);
      } catch (error) {
        this.failure ??= error;
        throw error;
      }
    };
    return client;
  }
}
