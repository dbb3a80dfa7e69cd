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

/** Moments before this were not written by us, and the year 0 is one that not every database knows. */
const earliest = new Date(0);

const position = z.object({
  at: z.iso
    .datetime()
    .transform((text) => new Date(text))
    .pipe(z.date().min(earliest)),
  id: z.uuid(),
});

/** The position that a page of a list starts after, as written by `printPosition`. */
export function listPosition(value: QueryValue): { readonly updatedAt: Date; readonly id: string } | null {
  const [at, id] = typeof value === "string" ? value.split("_") : [];
  const parsed = position.safeParse({ at, id });
  return parsed.success ? { updatedAt: parsed.data.at, id: parsed.data.id } : null;
}

/** A position in a list as part of an address. */
export function printPosition({ updatedAt, id }: { readonly updatedAt: Date; readonly id: string }): string {
  return `${updatedAt.toISOString()}_${id}`;
}
