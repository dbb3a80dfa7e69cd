import { z } from "zod";
import type { Words } from "@/lib/messages/words";
import { versionField } from "./answer-form";
import { whyField } from "./history-form";

/** A form that acts on an assessment as its reader saw it. Field: `version`. */
export function versionForm(words: Words) {
  return z.object({ version: versionField(words) });
}

/** The form that asks for a result. Fields: `version`, `why`. */
export function concludeForm(words: Words) {
  return z.object({ version: versionField(words), why: whyField(words) });
}
