import { z } from "zod";

/** What is kept of a write that made something. */
export const madeOutcome = z.object({ id: z.uuid() });

/** What is kept of a write to an assessment: its version afterwards. */
export const writtenOutcome = z.object({ version: z.int().positive() });

/** What is kept of a verdict reached: its revision's number. */
export const concludedOutcome = z.object({ revision: z.int().positive() });

/** What is kept of something that leaves nothing to tell. */
export const doneOutcome = z.null();

/** Copies made, by id. */
export const copiesOutcome = z.object({ ids: z.array(z.string()) });
