import type { z } from "zod";
import type { Caller } from "@/lib/access/caller";
import { hashToken } from "@/lib/access/token";
import { forgetOutcomes, keepOnce } from "@/lib/db/once-keys";
import { fail, type KeyReused, keyReused, type Result, succeed } from "@/lib/result";

/**
 * Runs a use case at most once for an idempotency key. A retry with the same key, after a double click or a
 * crash before the answer arrived, gets what the first attempt led to and writes nothing. Only success is
 * kept: what failed may be tried again under the same key.
 *
 * @param action what is done to what; the same key means something else elsewhere
 * @param key made by whoever sends the request; null for a request without one, which runs as it is
 * @param value how a success is read back from storage; it is kept, so it must hold no secret
 * @param isStillSo whether a kept success may be told again; where it may not, the use case runs and decides
 */
export async function runOnce<T, F>(
  caller: Caller,
  action: string,
  key: string | null,
  value: z.ZodType<T>,
  work: (caller: Caller) => Promise<Result<T, F>>,
  isStillSo: (kept: T) => Promise<boolean> = async () => true,
): Promise<Result<T, F>> {
  if (key === null) return await work(caller);
  const kept = await keep(caller, action, key, value, work);
  if ("failure" in kept) return fail(kept.failure);
  if (!kept.isFirst && !(await isStillSo(kept.value))) return await work(caller);
  return succeed(kept.value);
}

/**
 * For `isStillSo` of what comes to the same however often it is done: a retry does it again, so that it is never
 * told as done after somebody has undone it.
 */
export async function doAgain(): Promise<false> {
  return false;
}

/**
 * Runs a request of a program at most once for its idempotency key, and refuses the key with another request.
 *
 * @param request what is asked for, by which a retry is told from another request
 */
export async function runRequestOnce<T, F>(
  caller: Caller,
  action: string,
  { key, request }: { readonly key: string | null; readonly request: string },
  value: z.ZodType<T>,
  work: (caller: Caller) => Promise<Result<T, F>>,
): Promise<Result<T, F | KeyReused>> {
  if (key === null) return await work(caller);
  const kept = await keep(caller, action, key, value, work, hashToken(request));
  if ("failure" in kept) return fail(kept.failure);
  return kept.isSame ? succeed(kept.value) : fail(keyReused);
}

/** Outcomes are kept for a day: nobody retries for longer. */
const keptMilliseconds = 24 * 60 * 60 * 1000;
/** Old ones are forgotten with the first keyed write of a process, and then with one in so many. */
const writesBetweenForgetting = 200;
let keyedWrites = 0;

async function forgetOld({ db }: Caller): Promise<void> {
  const isDue = keyedWrites % writesBetweenForgetting === 0;
  keyedWrites += 1;
  if (isDue) await forgetOutcomes(db, new Date(Date.now() - keptMilliseconds));
}

type Kept<T> = { readonly value: T; readonly isFirst: boolean; readonly isSame: boolean };

/** What is stored under a key: what the request led to, and its fingerprint where one was given. */
type Stored = { readonly value: unknown; readonly request: string };

async function keep<T, F>(
  caller: Caller,
  action: string,
  key: string,
  value: z.ZodType<T>,
  work: (caller: Caller) => Promise<Result<T, F>>,
  request = "",
): Promise<Kept<T> | { readonly failure: F }> {
  await forgetOld(caller);
  const id = hashToken(JSON.stringify([caller.visitorHash, action, key]));
  let failed: { readonly failure: F } | null = null;
  const kept = await keepOnce(caller.db, id, async (db) => {
    const result = await work({ ...caller, db });
    if (result.ok) return JSON.stringify({ value: value.parse(result.value), request } satisfies Stored);
    failed = { failure: result.failure };
    return null;
  });
  if (failed) return failed;
  if (!kept) throw new Error(`"${action}" was undone without a failure.`);
  const stored: Stored = JSON.parse(kept.outcome);
  return {
    value: value.parse(stored.value),
    isFirst: kept.isFirst,
    isSame: stored.request === request,
  };
}
