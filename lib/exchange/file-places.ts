import { distance } from "fastest-levenshtein";
import { type Document, isNode } from "yaml";
import { fail, type Result, succeed } from "@/lib/result";

const longestName = 80;

/** A value without YAML's notation. Fails on an alias of nothing, and on aliases that multiply without end. */
export function toPlain(value: unknown, document: Document): Result<unknown, string> {
  try {
    return succeed(isNode(value) ? value.toJS(document) : value);
  } catch (error) {
    // The package throws these two, and says what is wrong in words.
    if (error instanceof ReferenceError || error instanceof RangeError) return fail(error.message);
    throw error;
  }
}

/** A name from the file as it can be shown: without what would steer a terminal, and not endless. */
export function shown(name: string): string {
  return name.replaceAll(/[\p{Cc}\p{Cf}]/gu, "\uFFFD").slice(0, longestName);
}

/** The line that something begins on; the first for what has no place. */
export function lineOf(node: unknown, at: (offset: number) => number): number {
  return isNode(node) && node.range ? at(node.range[0]) : 1;
}

/** The three names that take the fewest edits to reach. */
export function nearestTo(name: string, valid: readonly string[]): readonly string[] {
  return valid.toSorted((a, b) => distance(name, a) - distance(name, b)).slice(0, 3);
}
