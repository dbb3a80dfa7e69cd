"use server";

import { redirect } from "next/navigation";
import type { StartState } from "@/components/assessment/start-form";
import { withinAssessmentLimit } from "@/lib/assessments/assessment-limit";
import { runOnce } from "@/lib/assessments/run-once";
import { startAssessment } from "@/lib/assessments/start-assessment";
import { succeed } from "@/lib/result";
import { onceKeyIn, renderingOf } from "@/lib/schemas/once-key";
import { madeOutcome } from "@/lib/schemas/once-outcome";
import { startForm } from "@/lib/schemas/start-form";
import { admitCaller } from "@/lib/server/current-caller";
import { currentWords } from "@/lib/server/current-page";
import { describeFailure } from "@/lib/server/failure-copy";
import { countAttempt, parseForm, typedText } from "@/lib/server/form-door";
import { noteReturnedForm } from "@/lib/server/returned-form";

/** Starts an assessment and goes to its first question. */
export async function startFromForm(state: StartState, form: FormData): Promise<StartState> {
  const attempt = countAttempt(state, form);
  await noteReturnedForm({ why: "problem" });
  const words = await currentWords();
  const typed = { name: typedText(form, "name"), start: typedText(form, "start") };
  const parsed = parseForm(startForm(words), form);
  if (!parsed.ok) return { attempt, problems: parsed.failure.problems, typed };
  const caller = await admitCaller(renderingOf(form));
  const started = await runOnce(caller, "start", onceKeyIn(form), madeOutcome, ({ db }) =>
    withinAssessmentLimit({ ...caller, db }, async () =>
      succeed({ id: await startAssessment(db, caller.visitorHash, parsed.value) }),
    ),
  );
  if (started.ok) redirect(`/a/${started.value.id}/sections`);
  return {
    attempt,
    problems: [{ field: "name", message: describeFailure(words, started.failure) }],
    typed,
  };
}
