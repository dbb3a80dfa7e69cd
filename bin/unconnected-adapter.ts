import { PrismaLibSql } from "@prisma/adapter-libsql";
import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import type { Dialect } from "./dialects.mjs";

/** What the schema engine needs in order to compare schema texts of a dialect: no server, no file. */
export function unconnectedAdapter(dialect: Dialect): SqlMigrationAwareDriverAdapterFactory {
  return dialect === "sqlite" ? new PrismaLibSql({ url: ":memory:" }) : unconnectedPostgres;
}

const adapterName = "@prisma/adapter-pg";

/** The engine insists on asking the server one thing when it connects: its version, and whether "public" exists. */
const connection: SqlDriverAdapter = {
  provider: "postgres",
  adapterName,
  queryRaw: async () => ({
    columnNames: ["exists", "version", "numeric_version"],
    columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
    rows: [[true, "PostgreSQL 15.0", 150_000]],
  }),
  executeRaw: refuse,
  executeScript: refuse,
  startTransaction: refuse,
  getConnectionInfo: () => ({ supportsRelationJoins: true }),
  dispose: async () => {},
};

const unconnectedPostgres: SqlMigrationAwareDriverAdapterFactory = {
  provider: "postgres",
  adapterName,
  connect: async () => connection,
  connectToShadowDb: async () => connection,
};

async function refuse(): Promise<never> {
  throw new Error("Comparing schema texts must not touch a database");
}
