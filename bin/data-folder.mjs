import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { UserFailure } from "./progress.mjs";
import { sqlitePath } from "./settings.mjs";

/**
 * Makes the folders that data is kept in, and makes sure that they can be written to.
 *
 * @param {{ dataDir: string, databaseUrl: string }} settings
 * @throws {UserFailure} naming the folder and the variable that chose it
 */
export function prepareDataFolder({ dataDir, databaseUrl }) {
  makeWritable(dataDir, "DATA_DIR");
  const databasePath = sqlitePath(databaseUrl);
  if (databasePath !== undefined && dirname(databasePath) !== dataDir) {
    makeWritable(dirname(databasePath), "DATABASE_URL");
  }
}

function makeWritable(folder, variable) {
  try {
    // Only the owner may look inside: what people answer about their systems is not for every account.
    if (!existsSync(folder)) mkdirSync(folder, { recursive: true, mode: 0o700 });
    const probe = join(folder, `.writable-${randomUUID()}`);
    writeFileSync(probe, "");
    rmSync(probe);
  } catch (error) {
    throw new UserFailure(
      `The folder for the data, ${folder}, cannot be written to (${error.code}).\n` +
        `Give this account the right to write there, or choose another folder with ${variable}.`,
      { cause: error },
    );
  }
}
