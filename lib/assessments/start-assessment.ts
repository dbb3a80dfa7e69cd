import { presetById } from "@/lib/catalogue/presets";
import type { Connection } from "@/lib/db/database";
import { type AnswersDocument, emptyAnswers } from "@/lib/schemas/answers-document";
import { keepOwnAssessment } from "./keep-own-assessment";

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
  const answers = presetId === null ? emptyAnswers : assume(presetId);
  return await keepOwnAssessment({ db, visitorHash }, { name, answers });
}

function assume(presetId: string): AnswersDocument {
  const preset = presetById.get(presetId);
  if (!preset) throw new RangeError(`There is no preset "${presetId}".`);
  const entries = Object.entries(preset.answers).map(
    ([question, answer]) => [question, { answer, source: "preset" as const, changedIn: 1 }] as const,
  );
  return { shape: 1, entries: Object.fromEntries(entries) };
}
