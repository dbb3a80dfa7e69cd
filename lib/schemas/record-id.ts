import { z } from "zod";

const recordId = z.uuid();

/**
 * Whether a string could be the id of a stored record; anything else is refused before a query. What an action is
 * called with may be no string at all, whatever its type says.
 */
export function isRecordId(text: string): boolean {
  return recordId.safeParse(text).success;
}
