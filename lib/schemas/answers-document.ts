import { z } from "zod";
import type { Answers } from "@/lib/engine/question";
import { storedAnswerSchema } from "./answer";
import { textLimits } from "./text";

/** One answer with what is kept beside it. */
const answerEntrySchema = z.strictObject({
  answer: storedAnswerSchema,
  note: z.string().max(textLimits.note).exactOptional(),
  /** Who could tell, when the answer is "I don't know yet". */
  ask: z.string().max(textLimits.note).exactOptional(),
  /** A preset's answer is an assumption until somebody confirms it. */
  source: z.enum(["person", "preset"]),
  /** The assessment's version that last changed this entry. */
  changedIn: z.int().positive(),
});
export type AnswerEntry = z.infer<typeof answerEntrySchema>;

/**
 * All that was answered in an assessment, by question id, as it is stored. `shape` numbers the format:
 * when it changes, an upgrade from each older shape is added here and old documents stay readable.
 */
const answersDocumentSchema = z.strictObject({
  shape: z.literal(1),
  entries: z.record(z.string().max(64), answerEntrySchema),
});
export type AnswersDocument = z.infer<typeof answersDocumentSchema>;

export const emptyAnswers: AnswersDocument = { shape: 1, entries: {} };

/** Reads a stored document. Throws when it is not one: that is a damaged record, not an input error. */
export function parseAnswersDocument(text: string): AnswersDocument {
  return answersDocumentSchema.parse(JSON.parse(text));
}

/** Writes a document for storage, checking it first. */
export function printAnswersDocument(document: AnswersDocument): string {
  return JSON.stringify(answersDocumentSchema.parse(document));
}

/** Reads one stored entry, as the record of a change keeps it. Throws when it is not one. */
export function parseAnswerEntry(text: string): AnswerEntry {
  return answerEntrySchema.parse(JSON.parse(text));
}

/** Writes one entry for storage, checking it first. */
export function printAnswerEntry(entry: AnswerEntry): string {
  return JSON.stringify(answerEntrySchema.parse(entry));
}

/** The bare answers, as the engine reads them. */
export function answersIn(document: AnswersDocument): Answers {
  return Object.fromEntries(
    Object.entries(document.entries).map(([question, entry]) => [question, entry.answer]),
  );
}
