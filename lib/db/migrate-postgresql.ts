import { PrismaPg } from "@prisma/adapter-pg";
import { DatabaseError, Pool } from "pg";
import { lockTimeoutSeconds, MigrationLockTimeout, type MigrationTransaction } from "./migrate-transaction";

/** Any number will do, as long as no other program takes advisory locks of the same number in this database. */
const lockNumber = 7_362_841_905;
const lockNotAvailable = "55P03";

/**
 * Runs `migrate` in one transaction of a PostgreSQL database, under an advisory lock that the server releases
 * when the transaction or its connection ends, however it ends. Whatever fails leaves the database as it was.
 *
 * @throws MigrationLockTimeout when another process holds the lock for too long
 */
export async function migratePostgresql<Outcome>(
  databaseUrl: string,
  migrate: (transaction: MigrationTransaction) => Promise<Outcome>,
): Promise<Outcome> {
  // One connection that stays open, so that every statement the pool is given lands in the transaction.
  const pool = new Pool({ connectionString: databaseUrl, max: 1, idleTimeoutMillis: 0 });
  try {
    await pool.query("BEGIN");
    await takeLock(pool);
    const adapter = new OneConnection(pool);
    const outcome = await migrate({ adapter, scriptFailure: () => adapter.failure });
    await pool.query("COMMIT");
    return outcome;
  } finally {
    // Closing the connection rolls back what has not been committed.
    await pool.end();
  }
}

async function takeLock(pool: Pool): Promise<void> {
  await pool.query(`SET LOCAL lock_timeout = '${lockTimeoutSeconds}s'`);
  try {
    await pool.query("SELECT pg_advisory_xact_lock($1)", [lockNumber]);
  } catch (error) {
    throw error instanceof DatabaseError && error.code === lockNotAvailable
      ? new MigrationLockTimeout(error)
      : error;
  }
}

/** Prisma's adapter cuts scripts at every semicolon; the server itself knows better where statements end. */
class OneConnection extends PrismaPg {
  failure: unknown;
  readonly #pool: Pool;

  constructor(pool: Pool) {
    super(pool);
    this.#pool = pool;
  }

  override async connect() {
    const connection = await super.connect();
    connection.executeScript = async (script) => {
      try {
        await this.#pool.query(script);
      } catch (error) {
        this.failure ??= error;
        throw error;
      }
    };
    return connection;
  }
}
