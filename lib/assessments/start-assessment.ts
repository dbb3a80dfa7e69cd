import { randomUUID } from "node:crypto";
import { presetById } from "@/lib/catalogue/presets";
import { insertAssessment } from "@/lib/db/assessments";
import { type Connection, inTransaction } from "@/lib/db/database";
import { type AnswersDocument, emptyAnswers } from "@/lib/schemas/answers-document";
import { briefOf } from "./brief";

/**
 * Starts an assessment owned by a visitor, blank or from a preset whose answers stay assumptions
 * until somebody confirms them.
 *
 * @param visitorHash hash of the visitor's cookie; the visitor is stored with their first assessment
 * @returns the new assessment's id
 */
export async function startAssessment(
  db: Connection,
  visitorHash: string,
  { name, presetId }: { readonly name: string; readonly presetId: string | null },
): Promise<string> {
  const id = randomUUID();
  const answers = presetId === null ? emptyAnswers : assume(presetId);
  const assessment = {
    id,
    grantId: randomUUID(),
    visitorId: randomUUID(),
    visitorHash,
    name,
    answers,
    brief: briefOf(answers),
  };
  await inTransaction(db, (transaction) => insertAssessment(transaction, assessment));
  return id;
}

function assume(presetId: string): AnswersDocument {
  const preset = presetById.get(presetId);
  if (!preset) throw new RangeError(`There is no preset "${presetId}".`);
  const entries = Object.entries(preset.answers).map(
    ([question, answer]) => [question, { answer, source: "preset" as const, changedIn: 1 }] as const,
  );
  return { shape: 1, entries: Object.fromEntries(entries) };
}
