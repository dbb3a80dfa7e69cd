"use server";

import { revalidatePath } from "next/cache";
import { notFound, redirect } from "next/navigation";
import type { RevokeState } from "@/components/assessment/revoke-form";
import type { ShareState } from "@/components/assessment/share-form";
import { runOnce } from "@/lib/assessments/run-once";
import { createShareLink, endShareLink } from "@/lib/assessments/share-revision";
import { onceKeyIn } from "@/lib/schemas/once-key";
import { doneOutcome } from "@/lib/schemas/once-outcome";
import { shareForm } from "@/lib/schemas/share-form";
import { currentCaller } from "@/lib/server/current-caller";
import { currentWords } from "@/lib/server/current-page";
import { describeFailure } from "@/lib/server/failure-copy";
import { countAttempt, parseForm, typedText } from "@/lib/server/form-door";
import { ownAddress } from "@/lib/server/own-address";
import { noteReturnedForm } from "@/lib/server/returned-form";

/** Makes a link and gives its address back, this once. */
export async function shareFromForm(id: string, state: ShareState, form: FormData): Promise<ShareState> {
  const attempt = countAttempt(state, form);
  await noteReturnedForm({ why: "problem" });
  const words = await currentWords();
  const typed = { label: typedText(form, "label"), expires: typedText(form, "expires") };
  const refused = { attempt, typed, address: null };
  const parsed = parseForm(shareForm(words), form);
  if (!parsed.ok) return { ...refused, problems: parsed.failure.problems };
  const made = await createShareLink(await currentCaller(), id, parsed.value);
  if (made.ok) {
    // The page stays, so that the address can be copied; its list of links is read again.
    revalidatePath(`/a/${id}/share`);
    return {
      attempt,
      problems: [],
      typed: { label: "", expires: typed.expires },
      address: `${await ownAddress()}/s/${made.value.token}`,
    };
  }
  if (made.failure.code === "not-found") notFound();
  return { ...refused, problems: [{ field: "label", message: describeFailure(words, made.failure) }] };
}

/** Ends a link at once and shows the list again. */
export async function revokeFromForm(
  id: string,
  linkId: string,
  _state: RevokeState,
  form: FormData,
): Promise<RevokeState> {
  const caller = await currentCaller();
  const ended = await runOnce(caller, `revoke ${linkId}`, onceKeyIn(form), doneOutcome, (within) =>
    endShareLink(within, id, linkId),
  );
  if (ended.ok) redirect(`/a/${id}/share`);
  return { problem: describeFailure(await currentWords(), ended.failure) };
}
