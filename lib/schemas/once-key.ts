import { z } from "zod";

/** The field of a form, and the name of the header, that makes a retry harmless. */
export const onceField = "once";
export const onceHeader = "idempotency-key";

/** A key made for one rendering of a form, or by a program for one request. */
export const onceKey = z.string().regex(/^[A-Za-z0-9_-]{16,128}$/);

/** The key of a posted form; null when there is none or it is damaged, and the form is then taken as it is. */
export function onceKeyIn(form: FormData): string | null {
  return onceKey.safeParse(form.get(onceField)).data ?? null;
}
