import { type Connection, database } from "@/lib/db/database";

/** Who asks, and where the answer is looked up. Every use case takes one. */
export type Caller = {
  readonly db: Connection;
  /** Hash of the visitor's cookie, or null for somebody without one. */
  readonly visitorHash: string | null;
};

/** A caller known by the hash of their cookie, on the database of this process. */
export async function callerBy(visitorHash: string | null): Promise<Caller> {
  return { db: await database(), visitorHash };
}
