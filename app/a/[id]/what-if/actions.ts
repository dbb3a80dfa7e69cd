"use server";

import { notFound, redirect } from "next/navigation";
import type { CopyState } from "@/components/assessment/copy-form";
import type { VersionState } from "@/components/assessment/version-form";
import { withinAssessmentLimit } from "@/lib/assessments/assessment-limit";
import { changeOnce } from "@/lib/assessments/change-once";
import { readAssessment } from "@/lib/assessments/read-assessment";
import { runOnce } from "@/lib/assessments/run-once";
import { applyWhatIf, copyWithWhatIf } from "@/lib/assessments/save-what-if";
import { copyName } from "@/lib/schemas/copy-name";
import { onceKeyIn, renderingOf } from "@/lib/schemas/once-key";
import { madeOutcome } from "@/lib/schemas/once-outcome";
import { isRecordId } from "@/lib/schemas/record-id";
import { versionForm } from "@/lib/schemas/version-form";
import { whatIfSet } from "@/lib/schemas/what-if-query";
import { admitCaller, currentCaller } from "@/lib/server/current-caller";
import { currentWords } from "@/lib/server/current-page";
import { withinRate } from "@/lib/server/current-rate";
import { describeFailure } from "@/lib/server/failure-copy";
import { countAttempt, parseForm, typedVersion } from "@/lib/server/form-door";

/** Makes the tried changes the assessment's own answers and shows them for a check. */
export async function applyFromForm(
  id: string,
  set: string,
  state: VersionState,
  form: FormData,
): Promise<VersionState> {
  const words = await currentWords();
  if (!isRecordId(id)) notFound();
  const again = { attempt: countAttempt(state, form), typed: { version: typedVersion(form) } };
  const parsed = parseForm(versionForm(words), form);
  if (!parsed.ok) return { ...again, problems: parsed.failure.problems };
  const { version } = parsed.value;
  const tried = whatIfSet(set);
  const applied = await changeOnce(await currentCaller(), `apply ${tried}`, id, onceKeyIn(form), (within) =>
    applyWhatIf(within, id, tried, version),
  );
  if (applied.ok) redirect(`/a/${id}/check`);
  if (applied.failure.code === "not-found") notFound();
  return { ...again, problems: [{ field: "version", message: describeFailure(words, applied.failure) }] };
}

/** Keeps the tried changes as an assessment of the reader's own and goes there. */
export async function copyFromForm(
  id: string,
  set: string,
  state: CopyState,
  form: FormData,
): Promise<CopyState> {
  const attempt = countAttempt(state, form);
  if (!isRecordId(id)) notFound();
  const words = await currentWords();
  const { t } = words;
  const caller = await admitCaller(renderingOf(form));
  const rate = await withinRate("create", caller);
  if (!rate.ok) return { attempt, problem: describeFailure(words, rate.failure) };
  const found = await readAssessment(caller, id);
  if (!found.ok) notFound();
  const name = copyName(found.value.assessment.name, (of) => t("whatIf.save.copyName", { name: of }));
  const tried = whatIfSet(set);
  const copied = await runOnce(caller, `copy ${id} ${tried}`, onceKeyIn(form), madeOutcome, (within) =>
    withinAssessmentLimit({ ...within, visitorHash: caller.visitorHash }, () =>
      copyWithWhatIf({ ...within, visitorHash: caller.visitorHash }, id, tried, name),
    ),
  );
  if (!copied.ok && copied.failure.code === "too-many") {
    return { attempt, problem: describeFailure(words, copied.failure) };
  }
  if (!copied.ok) notFound();
  redirect(`/a/${copied.value.id}/check`);
}
