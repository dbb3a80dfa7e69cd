import path from "node:path";
import { PrismaLibSql } from "@prisma/adapter-libsql";

let opened: ReturnType<typeof open> | undefined;

/** What the one query of a page reads: a row by its key. */
export async function readName(): Promise<string> {
  opened ??= open();
  const { rows } = await (await opened).queryRaw({
    sql: "SELECT name FROM record WHERE id = ?",
    args: ["1"],
    argTypes: [{ scalarType: "string", arity: "scalar" }],
  });
  return String(rows[0]?.[0]);
}

/** The driver that the application stands on, without the client above it. */
async function open() {
  const connection = await new PrismaLibSql({ url: `file:${path.resolve("record.db")}` }).connect();
  await connection.executeScript(
    "CREATE TABLE IF NOT EXISTS record (id TEXT PRIMARY KEY, name TEXT NOT NULL);" +
      "INSERT OR IGNORE INTO record VALUES ('1', 'An assessment');",
  );
  return connection;
}
