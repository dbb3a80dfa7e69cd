"use server";

import { redirect } from "next/navigation";
import type { StartState } from "@/components/assessment/start-form";
import { startAssessment } from "@/lib/assessments/start-assessment";
import { startForm } from "@/lib/schemas/start-form";
import { admitCaller } from "@/lib/server/current-caller";
import { currentWords } from "@/lib/server/current-page";
import { countAttempt, parseForm, typedText } from "@/lib/server/form-door";
import { noteReturnedForm } from "@/lib/server/returned-form";

/** Starts an assessment and goes to its first question. */
export async function startFromForm(state: StartState, form: FormData): Promise<StartState> {
  const attempt = countAttempt(state, form);
  await noteReturnedForm({ why: "problem" });
  const words = await currentWords();
  const parsed = parseForm(startForm(words), form);
  if (!parsed.ok) {
    return {
      attempt,
      problems: parsed.failure.problems,
      typed: { name: typedText(form, "name"), start: typedText(form, "start") },
    };
  }
  const { db, visitorHash } = await admitCaller();
  const id = await startAssessment(db, visitorHash, parsed.value);
  redirect(`/a/${id}/sections`);
}
