import { callerBy } from "@/lib/access/caller";
import { probeDatabase } from "@/lib/db/database";
import { databaseKindOf, environment } from "@/lib/env";
import { currentRuleSet } from "@/lib/schemas/rule-book";
import packageFile from "@/package.json";

export type Health = {
  readonly ready: boolean;
  readonly version: string;
  readonly ruleSet: { readonly version: string; readonly hash: string };
  readonly database: "sqlite" | "postgresql" | null;
};

/** Whether the application can serve, and what it is. */
export async function readHealth(): Promise<Health> {
  const { db } = await callerBy(null);
  return {
    ready: await probeDatabase(db),
    version: packageFile.version,
    ruleSet: { version: currentRuleSet.version, hash: currentRuleSet.hash },
    database: databaseKindOf(environment().databaseUrl),
  };
}
