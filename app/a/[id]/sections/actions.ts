"use server";

import { notFound, redirect } from "next/navigation";
import type { RenameState } from "@/components/assessment/rename-form";
import { changeOnce } from "@/lib/assessments/change-once";
import { renameAssessment } from "@/lib/assessments/rename-assessment";
import { onceKeyIn } from "@/lib/schemas/once-key";
import { isRecordId } from "@/lib/schemas/record-id";
import { renameForm } from "@/lib/schemas/rename-form";
import { currentCaller } from "@/lib/server/current-caller";
import { currentWords } from "@/lib/server/current-page";
import { describeFailure } from "@/lib/server/failure-copy";
import { countAttempt, parseForm, typedText, typedVersion } from "@/lib/server/form-door";
import { noteReturnedForm } from "@/lib/server/returned-form";

/** Renames an assessment and shows its sections again. */
export async function renameFromForm(id: string, state: RenameState, form: FormData): Promise<RenameState> {
  const attempt = countAttempt(state, form);
  if (!isRecordId(id)) notFound();
  await noteReturnedForm();
  const words = await currentWords();
  const typed = { name: typedText(form, "name"), version: typedVersion(form) };
  const parsed = parseForm(renameForm(words), form);
  if (!parsed.ok) return { attempt, problems: parsed.failure.problems, typed };
  const { name, version } = parsed.value;
  const renamed = await changeOnce(await currentCaller(), "rename", id, onceKeyIn(form), (within) =>
    renameAssessment(within, id, name, version),
  );
  if (renamed.ok) redirect(`/a/${id}/sections`);
  const { failure } = renamed;
  if (failure.code === "not-found") notFound();
  const problems = [{ field: "name", message: describeFailure(words, failure) }];
  const current = failure.code === "stale" ? { ...typed, version: failure.version } : typed;
  return { attempt, problems, typed: current };
}
