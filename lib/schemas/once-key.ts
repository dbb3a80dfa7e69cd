import { createHash } from "node:crypto";
import { z } from "zod";

/** The field of a form, and the name of the header, that makes a retry harmless. */
const onceField = "once";
export const onceHeader = "idempotency-key";

/** A key made for one rendering of a form, or by a program for one request. */
const onceKey = z.string().regex(/^[A-Za-z0-9_-]{16,128}$/);

/**
 * The key of a posted form; null when there is none or it is damaged, and the form is then taken as it is.
 * It stands for this rendering with what was typed into it: whoever goes back and sends something else means
 * something else.
 */
export function onceKeyIn(form: FormData): string | null {
  if (renderingOf(form) === null) return null;
  // React's own fields differ between a post with script and one without.
  const fields = [...form].filter(([name]) => !name.startsWith("$ACTION"));
  return createHash("sha256").update(JSON.stringify(fields)).digest("base64url");
}

/** What `OnceField` named the rendering of a form; null when it is missing or damaged. */
export function renderingOf(form: FormData): string | null {
  return onceKey.safeParse(form.get(onceField)).data ?? null;
}

/**
 * The key in an `Idempotency-Key` header: a string in quotes, as draft-ietf-httpapi-idempotency-key-header-07
 * has it, or the same without them.
 *
 * @returns null without the header, "damaged" for what is no key
 */
export function onceKeyOf(header: string | null): { readonly key: string } | "damaged" | null {
  if (header === null) return null;
  const key = onceKey.safeParse(header.replace(/^"(.*)"$/, "$1"));
  return key.success ? { key: key.data } : "damaged";
}
