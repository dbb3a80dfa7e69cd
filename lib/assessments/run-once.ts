import type { z } from "zod";
import type { Caller } from "@/lib/access/caller";
import { hashToken } from "@/lib/access/token";
import { keepOnce } from "@/lib/db/once-keys";
import { type Result, succeed } from "@/lib/result";

/**
 * Runs a use case at most once for an idempotency key. A retry with the same key, after a double click or a
 * crash before the answer arrived, gets what the first attempt led to and writes nothing. Only success is
 * kept: what failed may be tried again under the same key.
 *
 * @param action what is done to what; the same key means something else elsewhere
 * @param key made by whoever sends the request; null for a request without one, which runs as it is
 * @param value how a success is read back from storage; it is kept, so it must hold no secret
 */
export async function runOnce<T, F>(
  caller: Caller,
  action: string,
  key: string | null,
  value: z.ZodType<T>,
  work: (caller: Caller) => Promise<Result<T, F>>,
): Promise<Result<T, F>> {
  if (key === null) return await work(caller);
  const id = hashToken(JSON.stringify([caller.visitorHash, action, key]));
  let failure: Result<T, F> | null = null;
  const kept = await keepOnce(caller.db, id, async (db) => {
    const result = await work({ ...caller, db });
    if (result.ok) return JSON.stringify(value.parse(result.value));
    failure = result;
    return null;
  });
  if (kept) return succeed(value.parse(JSON.parse(kept.outcome)));
  if (failure) return failure;
  throw new Error(`"${action}" was undone without a failure.`);
}
