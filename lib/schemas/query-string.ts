import { z } from "zod";
import { isRecordId } from "./record-id";

type QueryValue = string | readonly string[] | undefined;

const positive = z.coerce.number().int().positive().max(2_147_483_647);

/** The number of a revision in an address; null when there is none, or none that could exist. */
export function revisionNumber(value: QueryValue): number | null {
  const parsed = positive.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** Ids in an address, repeated or separated by commas; each once, anything that cannot be an id left out. */
export function recordIds(value: QueryValue): readonly string[] {
  const texts = typeof value === "string" ? [value] : (value ?? []);
  return [...new Set(texts.flatMap((text) => text.split(",")).filter(isRecordId))];
}
