import { z } from "zod";
import type { Words } from "@/lib/messages/words";
import { versionField } from "./answer-form";
import { singleLine } from "./text";

/** The form that renames an assessment. Fields: `name`, `version`. */
export function renameForm(words: Words) {
  return z.object({ name: singleLine(words, "name"), version: versionField(words) });
}
