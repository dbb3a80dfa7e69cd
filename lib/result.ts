/** An expected outcome of a use case: a value, or a failure that the interface has words for. */
export type Result<T, F> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: F };

export function succeed<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function fail<F>(failure: F): { readonly ok: false; readonly failure: F } {
  return { ok: false, failure };
}

/**
 * Nothing here for this caller: it does not exist, or they hold no grant on it. The two are not told
 * apart, so that a stranger learns nothing from guessing addresses.
 */
export type NotFound = { readonly code: "not-found" };

/** The caller may see the record but not do this to it. */
export type NotAllowed = { readonly code: "not-allowed" };

/** What was sent does not fit; each problem names the field and says what to do. */
export type Invalid = { readonly code: "invalid"; readonly problems: readonly FieldProblem[] };
export type FieldProblem = { readonly field: string; readonly message: string };

/** Somebody else changed the same thing after the caller last read it. Nothing was overwritten. */
export type Stale = { readonly code: "stale"; readonly version: number };

/** The answer would set others aside, and the caller has not said that it may. Nothing was saved. */
export type SetsAside = { readonly code: "sets-aside"; readonly questions: readonly string[] };

/** A limit on how many of something there may be. */
export type TooMany = { readonly code: "too-many"; readonly limit: number };

/** Whoever asks has asked too often, and may ask again in a while. */
export type TooOften = { readonly code: "too-often"; readonly retryAfterSeconds: number };

/** The idempotency key was used for another request. */
export type KeyReused = { readonly code: "key-reused" };

/** What was to be changed has ended, and stays as it was. */
export type Ended = { readonly code: "ended" };

export const notFound: NotFound = { code: "not-found" };
export const notAllowed: NotAllowed = { code: "not-allowed" };
export const keyReused: KeyReused = { code: "key-reused" };
export const ended: Ended = { code: "ended" };
