import { z } from "zod";
import type { Words } from "@/lib/messages/words";
import { versionField } from "./answer-form";
import { multiLine, optionalLine } from "./text";

/** Why something is done now, which nobody has to say. Field: `why`. */
export function whyField(words: Words) {
  return z
    .string({ error: words.t("errors.why.missing") })
    .default("")
    .pipe(multiLine(words, "why"))
    .transform((text) => (text === "" ? null : text));
}

/** The form that names a revision as a milestone. Fields: `number`, `milestone`. */
export function milestoneForm(words: Words) {
  return z.object({ number: versionField(words), milestone: optionalLine(words, "milestone") });
}

/** The form that restores a revision. Fields: `number`, `version`, `why`. */
export function restoreForm(words: Words) {
  return z.object({ number: versionField(words), version: versionField(words), why: whyField(words) });
}
