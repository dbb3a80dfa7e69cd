"use server";

import { notFound, redirect } from "next/navigation";
import type { VersionState } from "@/components/assessment/version-form";
import { concludeAssessment } from "@/lib/assessments/conclude-assessment";
import { confirmAssumptions } from "@/lib/assessments/confirm-assumptions";
import type { Words } from "@/lib/messages/words";
import type { NotAllowed, NotFound, Stale } from "@/lib/result";
import { versionForm } from "@/lib/schemas/version-form";
import { currentCaller } from "@/lib/server/current-caller";
import { currentWords } from "@/lib/server/current-page";
import { describeFailure } from "@/lib/server/failure-copy";
import { countAttempt, parseForm, typedVersion } from "@/lib/server/form-door";
import { noteReturnedForm } from "@/lib/server/returned-form";

/** Reaches a verdict on the answers as shown, keeps it as a revision and shows it. */
export async function concludeFromForm(
  id: string,
  state: VersionState,
  form: FormData,
): Promise<VersionState> {
  const words = await currentWords();
  await noteReturnedForm({ why: "problem" });
  const again = { attempt: countAttempt(state, form), typed: { version: typedVersion(form) } };
  const parsed = parseForm(versionForm(words), form);
  if (!parsed.ok) return { ...again, problems: parsed.failure.problems };
  const concluded = await concludeAssessment(await currentCaller(), id, parsed.value.version);
  if (concluded.ok) redirect(`/a/${id}/result`);
  return refused(words, again, concluded.failure);
}

/** Takes over the preset's assumptions as shown. */
export async function confirmFromForm(
  id: string,
  state: VersionState,
  form: FormData,
): Promise<VersionState> {
  const words = await currentWords();
  await noteReturnedForm({ why: "problem" });
  const again = { attempt: countAttempt(state, form), typed: { version: typedVersion(form) } };
  const parsed = parseForm(versionForm(words), form);
  if (!parsed.ok) return { ...again, problems: parsed.failure.problems };
  const confirmed = await confirmAssumptions(await currentCaller(), id, parsed.value.version);
  if (confirmed.ok) redirect(`/a/${id}/check`);
  return refused(words, again, confirmed.failure);
}

function refused(
  words: Words,
  { attempt, typed }: Omit<VersionState, "problems">,
  failure: NotFound | NotAllowed | Stale,
): VersionState {
  if (failure.code === "not-found") notFound();
  return {
    attempt,
    problems: [{ field: "version", message: describeFailure(words, failure) }],
    typed: failure.code === "stale" ? { version: failure.version } : typed,
  };
}
