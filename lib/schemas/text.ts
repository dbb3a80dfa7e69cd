import { z } from "zod";

/**
 * Anything but tab and line ends that has no visible form, bidirectional overrides included. Joiners,
 * selectors and spaces without width stay, because scripts and emoji are written with them.
 */
const invisible = /[^\P{Cc}\t\n\r]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u;
const lineEnd = /[\r\n\t\u2028\u2029]/;
const visible = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Lengths in UTF-16 code units, as `maxlength` counts them in a browser. */
export const textLimits = { name: 120, note: 500, reason: 300, label: 80 } as const;

/** A single line of text that a person typed: trimmed, not empty, no invisible characters. */
export function singleLine(what: string, limit: number) {
  return z
    .string({ error: `Enter ${what}.` })
    .trim()
    .regex(visible, `Enter ${what}.`)
    .max(limit, `Shorten ${what} to ${limit} characters or fewer.`)
    .refine((text) => !invisible.test(text) && !lineEnd.test(text) && text.isWellFormed(), {
      message: `Remove line breaks and invisible characters from ${what}.`,
    });
}

/** Several lines of optional text: trimmed, line ends unified, no invisible characters. */
export function multiLine(what: string, limit: number) {
  return z
    .string({ error: `Enter ${what} as text.` })
    .transform((text) => text.replaceAll("\r\n", "\n").trim())
    .pipe(
      z
        .string()
        .max(limit, `Shorten ${what} to ${limit} characters or fewer.`)
        .refine((text) => !invisible.test(text) && text.isWellFormed(), {
          message: `Remove invisible characters from ${what}.`,
        }),
    );
}

export const assessmentName = singleLine("a name for the workload", textLimits.name);
export const linkLabel = singleLine("a label for the link", textLimits.label);
