/**
 * Strong Kleene logic: `null` means that an answer still missing could decide it either way.
 * Unknown is never false.
 */
export type Truth = true | false | null;

/** False if any part is false; else unknown if any part is unknown; else true. */
export function and(parts: Iterable<Truth>): Truth {
  let result: Truth = true;
  for (const part of parts) {
    if (part === false) return false;
    if (part === null) result = null;
  }
  return result;
}

/** True if any part is true; else unknown if any part is unknown; else false. */
export function or(parts: Iterable<Truth>): Truth {
  let result: Truth = false;
  for (const part of parts) {
    if (part === true) return true;
    if (part === null) result = null;
  }
  return result;
}

/** The opposite; unknown stays unknown. */
export function negate(part: Truth): Truth {
  return part === null ? null : !part;
}
