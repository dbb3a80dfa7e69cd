"use server";

import { revalidatePath } from "next/cache";
import { notFound, redirect } from "next/navigation";
import type { RevokeState } from "@/components/assessment/revoke-form";
import type { ShareState } from "@/components/assessment/share-form";
import { runOnce } from "@/lib/assessments/run-once";
import { createShareLinkOnce, endAllShareLinks, endShareLink } from "@/lib/assessments/share-revision";
import { qrCode } from "@/lib/exchange/qr-code";
import { onceKeyIn } from "@/lib/schemas/once-key";
import { doneOutcome } from "@/lib/schemas/once-outcome";
import { isRecordId } from "@/lib/schemas/record-id";
import { endedLinksSchema, shareForm } from "@/lib/schemas/share-form";
import { currentCaller } from "@/lib/server/current-caller";
import { currentWords } from "@/lib/server/current-page";
import { withinRate } from "@/lib/server/current-rate";
import { describeFailure } from "@/lib/server/failure-copy";
import { countAttempt, parseForm, typedText } from "@/lib/server/form-door";
import { createOnceKey } from "@/lib/server/once-key";
import { ownAddress } from "@/lib/server/own-address";
import { noteReturnedForm } from "@/lib/server/returned-form";

/** Makes a link and gives its address back, this once. */
export async function shareFromForm(id: string, state: ShareState, form: FormData): Promise<ShareState> {
  const attempt = countAttempt(state, form);
  if (!isRecordId(id)) notFound();
  await noteReturnedForm();
  const words = await currentWords();
  const typed = {
    label: typedText(form, "label"),
    scope: typedText(form, "scope"),
    shows: typedText(form, "shows"),
    expires: typedText(form, "expires"),
    until: typedText(form, "until"),
    extras: form.getAll("extras").map(String),
  };
  const refused = { attempt, typed, once: createOnceKey(), made: null };
  const parsed = parseForm(shareForm(words, new Date()), form);
  if (!parsed.ok) return { ...refused, problems: parsed.failure.problems };
  const caller = await currentCaller();
  const rate = await withinRate("share", caller);
  if (!rate.ok) {
    return { ...refused, problems: [{ field: "label", message: describeFailure(words, rate.failure) }] };
  }
  const made = await createShareLinkOnce(caller, id, onceKeyIn(form), parsed.value);
  if (made.ok) {
    // The page stays, so that the address can be copied; its list of links is read again.
    revalidatePath(`/a/${id}/share`);
    const { token } = made.value;
    const again = { attempt, problems: [], typed: { ...typed, label: "" }, once: createOnceKey() };
    if (token === null) return { ...again, made: "already" };
    const address = `${await ownAddress()}/s/${token}`;
    return { ...again, made: { address, qr: qrCode(address) } };
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
  countAttempt(null, form);
  if (![id, linkId].every(isRecordId)) notFound();
  const caller = await currentCaller();
  const ended = await runOnce(caller, `revoke ${linkId}`, onceKeyIn(form), doneOutcome, (within) =>
    endShareLink(within, id, linkId),
  );
  if (ended.ok) showLinks(id);
  return { problem: describeFailure(await currentWords(), ended.failure) };
}

/** Ends every link at once and shows the list again. */
export async function revokeAllFromForm(
  id: string,
  _state: RevokeState,
  form: FormData,
): Promise<RevokeState> {
  countAttempt(null, form);
  if (!isRecordId(id)) notFound();
  const ended = await runOnce(
    await currentCaller(),
    `revoke all ${id}`,
    onceKeyIn(form),
    endedLinksSchema,
    (caller) => endAllShareLinks(caller, id),
  );
  if (ended.ok) showLinks(id);
  return { problem: describeFailure(await currentWords(), ended.failure) };
}

/** The list of links as it is now. A browser that is there already would take the address alone for a jump. */
function showLinks(id: string): never {
  revalidatePath(`/a/${id}/share`);
  redirect(`/a/${id}/share#links`);
}
