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
export const textLimits = {
  name: 120,
  note: 500,
  reason: 300,
  label: 80,
  milestone: 80,
  person: 80,
  riskOwner: 120,
  review: 2_000,
} as const;

/** Texts that a person types; each has its own words for what is wrong with it. */
type TypedText = "name" | "label" | "reason" | "note" | "ask" | "person" | "riskOwner" | "milestone" | "why";

/** A single line of text that a person typed: trimmed, not empty, no invisible characters. */
export function singleLine({ t }: Words, what: Exclude<TypedText, "note" | "ask" | "why" | "milestone">) {
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
export function multiLine({ t }: Words, what: Extract<TypedText, "note" | "ask" | "why">) {
  const limit = textLimits.note;
  return linesOfText(limit, {
    missing: t(`errors.${what}.missing`),
    long: t(`errors.${what}.long`, { limit }),
    invisible: t(`errors.${what}.invisible`),
  });
}

/** What a reviewer writes, which may be empty: several lines of text, as `multiLine`. */
export function reviewText({ t }: Words) {
  const limit = textLimits.review;
  return linesOfText(limit, {
    missing: t("errors.damaged"),
    long: t("errors.review.long", { limit }),
    invisible: t("errors.review.invisible"),
  });
}

/** The same where something has to be said; `missing` says what. */
export function requiredReviewText(words: Words, missing: string) {
  return reviewText(words).refine((text) => visible.test(text), { message: missing });
}

function linesOfText(limit: number, says: Readonly<Record<"missing" | "long" | "invisible", string>>) {
  return z
    .string({ error: says.missing })
    .transform((text) => text.replaceAll("\r\n", "\n").trim())
    .pipe(
      z
        .string()
        .max(limit, says.long)
        .refine((text) => !invisible.test(text) && text.isWellFormed(), { message: says.invisible }),
    );
}

/** A single line that may be left empty: null without anything visible. */
export function optionalLine({ t }: Words, what: Extract<TypedText, "milestone">) {
  const limit = textLimits[what];
  return z
    .string({ error: t(`errors.${what}.missing`) })
    .trim()
    .max(limit, t(`errors.${what}.long`, { limit }))
    .refine((text) => !invisible.test(text) && !lineEnd.test(text) && text.isWellFormed(), {
      message: t(`errors.${what}.invisible`),
    })
    .transform((text) => (visible.test(text) ? text : null));
}
