import { z } from "zod";
import type { Words } from "@/lib/messages/words";
import { singleLine } from "./text";

/** A form in which somebody says what they call themselves. Field: `person`. */
export function personForm(words: Words) {
  return z.object({ person: singleLine(words, "person") });
}

/** What is kept of somebody who joined by a link under an idempotency key. */
export const joinedSchema = z.object({ assessmentId: z.uuid(), role: z.string() });
