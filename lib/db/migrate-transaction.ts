import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";

/** Another process may be migrating; a large database takes a while. After this, say so rather than wait on. */
export const lockTimeoutSeconds = 300;

/** An adapter all of whose statements run in one open transaction that holds the migration lock. */
export interface MigrationTransaction {
  adapter: SqlMigrationAwareDriverAdapterFactory;
  /** What the database said when a migration script failed: the schema engine keeps only a part of it. */
  scriptFailure: () => unknown;
}

/** The migration lock was not free in time. */
export class MigrationLockTimeout extends Error {
  constructor(cause: unknown) {
    super(
      `Another process has been migrating this database for ${lockTimeoutSeconds} seconds. ` +
        "Wait until it has ended, then start again.",
      { cause },
    );
  }
}
