import { z } from "zod";
import type { Words } from "@/lib/messages/words";
import { versionField } from "./answer-form";

/** A form that acts on an assessment as its reader saw it. Field: `version`. */
export function versionForm(words: Words) {
  return z.object({ version: versionField(words) });
}
