import { z } from "zod";
import type { Words } from "@/lib/messages/words";

/**
 * Anything but tab and line ends that has no visible form, bidirectional overrides included. Joiners,
 * selectors and spaces without width stay, because scripts and emoji are written with them.
 */
const invisible = /[^\P{Cc}\t\n\r]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u;
const lineEnd = /[\r\n\t\u2028\u2029]/;
const visible = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Lengths in UTF-16 code units, as `maxlength` counts them in a browser. */
export const textLimits = { name: 120, note: 500, reason: 300, label: 80 } as const;

/** Texts that a person types; each has its own words for what is wrong with it. */
type TypedText = "name" | "label" | "reason" | "note" | "ask";

/** A single line of text that a person typed: trimmed, not empty, no invisible characters. */
export function singleLine({ t }: Words, what: Extract<TypedText, "name" | "label" | "reason">) {
  const limit = textLimits[what];
  return z
    .string({ error: t(`errors.${what}.missing`) })
    .trim()
    .regex(visible, t(`errors.${what}.missing`))
    .max(limit, t(`errors.${what}.long`, { limit }))
    .refine((text) => !invisible.test(text) && !lineEnd.test(text) && text.isWellFormed(), {
      message: t(`errors.${what}.invisible`),
    });
}

/** Several lines of optional text: trimmed, line ends unified, no invisible characters. */
export function multiLine({ t }: Words, what: Extract<TypedText, "note" | "ask">) {
  const limit = textLimits.note;
  return z
    .string({ error: t(`errors.${what}.missing`) })
    .transform((text) => text.replaceAll("\r\n", "\n").trim())
    .pipe(
      z
        .string()
        .max(limit, t(`errors.${what}.long`, { limit }))
        .refine((text) => !invisible.test(text) && text.isWellFormed(), {
          message: t(`errors.${what}.invisible`),
        }),
    );
}
