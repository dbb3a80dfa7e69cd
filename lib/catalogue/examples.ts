import type { Answer } from "@/lib/engine/question";

/** An answer that names options: one for a single choice, any number for a multiple choice. */
export function chosen(...options: readonly string[]): Answer {
  return { kind: "chosen", options };
}

/** "I don't know yet". */
export const unknown: Answer = { kind: "unknown" };
