"use server";

import { notFound, redirect } from "next/navigation";
import type { VersionState } from "@/components/assessment/version-form";
import { changeOnce } from "@/lib/assessments/change-once";
import { concludeAssessment } from "@/lib/assessments/conclude-assessment";
import { confirmAssumptions } from "@/lib/assessments/confirm-assumptions";
import { runOnce } from "@/lib/assessments/run-once";
import type { Words } from "@/lib/messages/words";
import type { NotAllowed, NotFound, Stale } from "@/lib/result";
import { onceKeyIn } from "@/lib/schemas/once-key";
import { concludedOutcome } from "@/lib/schemas/once-outcome";
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
  const { version } = parsed.value;
  const caller = await currentCaller();
  const concluded = await runOnce(caller, `conclude ${id}`, onceKeyIn(form), concludedOutcome, (within) =>
    concludeAssessment(within, id, version),
  );
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
  const { version } = parsed.value;
  const caller = await currentCaller();
  const confirmed = await changeOnce(caller, "confirm", id, onceKeyIn(form), (within) =>
    confirmAssumptions(within, id, version),
  );
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
