import { randomUUID } from "node:crypto";
import type { Caller } from "@/lib/access/caller";
import { findGranted, type Granted } from "@/lib/access/granted";
import { canShare } from "@/lib/access/role";
import { createToken, hashToken } from "@/lib/access/token";
import { lockAssessment } from "@/lib/db/assessments";
import { inTransaction } from "@/lib/db/database";
import {
  countLiveShareLinks,
  findRevisionId,
  findShareLink,
  insertShareLink,
  listEndedShareLinks,
  listOpenShareLinks,
  revokeShareLinks,
  type ShareLinkRecord,
  updateShareLink,
} from "@/lib/db/share-links";
import {
  type Ended,
  ended,
  fail,
  type NotAllowed,
  type NotFound,
  notFound,
  type Result,
  succeed,
  type TooMany,
} from "@/lib/result";
import { madeOutcome } from "@/lib/schemas/once-outcome";
import { isRecordId } from "@/lib/schemas/record-id";
import { type LinkTerms, latestRevision } from "@/lib/schemas/share-form";
import { runOnce } from "./run-once";

/** Live links one assessment may have at a time; more would be more than anybody can keep track of. */
export const liveLinkLimit = 50;

/** How many links that have ended are listed; the rest is a number. */
const listedEnded = 20;

type ShareLinks = {
  /** Those that are open, newest first. */
  readonly links: readonly ShareLinkRecord[];
  /** The newest of those that have ended, and how many there are in all. */
  readonly ended: readonly ShareLinkRecord[];
  readonly endedCount: number;
};

/** The links of an assessment, for its owner. */
export async function readShareLinks(
  caller: Caller,
  assessmentId: string,
): Promise<Result<Granted & ShareLinks, NotFound | NotAllowed>> {
  const found = await findGranted(caller, assessmentId, canShare);
  if (!found.ok) return found;
  const now = new Date();
  const [links, past] = await Promise.all([
    listOpenShareLinks(caller.db, assessmentId, now),
    listEndedShareLinks(caller.db, assessmentId, now, listedEnded),
  ]);
  return succeed({ ...found.value, links, ended: past.links, endedCount: past.count });
}

/** One link of an assessment, for its owner. */
export async function readShareLink(
  caller: Caller,
  assessmentId: string,
  linkId: string,
): Promise<
  Result<Granted & { readonly link: ShareLinkRecord & { readonly isOpen: boolean } }, NotFound | NotAllowed>
> {
  const found = await findGranted(caller, assessmentId, canShare);
  if (!found.ok) return found;
  const link = isRecordId(linkId) ? await findShareLink(caller.db, assessmentId, linkId) : null;
  if (!link) return fail(notFound);
  const { revokedAt, expiresAt } = link;
  const isOpen = revokedAt === null && (expiresAt === null || expiresAt > new Date());
  return succeed({ ...found.value, link: { ...link, isOpen } });
}

/**
 * Makes a link that lets anybody who has it do what it says without an account. Only a link to edit may come
 * before there is a result; every other shows one.
 *
 * @returns the token, which is nowhere stored and cannot be shown again
 */
export async function createShareLink(
  caller: Caller,
  assessmentId: string,
  terms: LinkTerms,
): Promise<Result<{ readonly id: string; readonly token: string }, NotFound | NotAllowed | TooMany>> {
  const found = await findGranted(caller, assessmentId, canShare);
  if (!found.ok) return found;
  const { visitorId } = found.value;
  const { label, scope, shows, expiresAt, extras } = terms;
  return await inTransaction(caller.db, async (db) => {
    // Locked before it is counted: of two that make the last link at a time, one is told that it is too many.
    await lockAssessment(db, assessmentId);
    const revisionId = await findRevisionId(db, assessmentId, shows === latestRevision ? null : shows);
    if (revisionId === null && (scope !== "edit" || shows !== latestRevision)) return fail(notFound);
    const live = await countLiveShareLinks(db, assessmentId, new Date());
    if (live >= liveLinkLimit) return fail({ code: "too-many", limit: liveLinkLimit } as const);
    const token = createToken();
    const id = randomUUID();
    await insertShareLink(db, {
      id,
      assessmentId,
      revisionId: shows === latestRevision ? null : revisionId,
      tokenHash: hashToken(token),
      label,
      scope,
      createdById: visitorId,
      expiresAt,
      showsNotes: extras.includes("notes"),
      showsNames: extras.includes("names"),
      showsVerdictInChats: extras.includes("chats"),
      countsOpens: extras.includes("opens"),
    });
    return succeed({ id, token });
  });
}

/**
 * Makes a link once for a key. The retry of a request finds the link made, but not its token: what is kept of
 * the first one holds no secret.
 */
export async function createShareLinkOnce(
  caller: Caller,
  assessmentId: string,
  key: string | null,
  terms: LinkTerms,
): Promise<Result<{ readonly token: string | null }, NotFound | NotAllowed | TooMany>> {
  const tokens: string[] = [];
  const made = await runOnce(caller, `share ${assessmentId}`, key, madeOutcome, async (within) => {
    const created = await createShareLink(within, assessmentId, terms);
    if (!created.ok) return created;
    tokens.push(created.value.token);
    return succeed({ id: created.value.id });
  });
  return made.ok ? succeed({ token: tokens[0] ?? null }) : made;
}

/** Changes the label and the end of a link that is still open. What it shows and allows stays. */
export async function changeShareLink(
  caller: Caller,
  assessmentId: string,
  linkId: string,
  changes: Pick<LinkTerms, "label" | "expiresAt">,
): Promise<Result<null, NotFound | NotAllowed | Ended>> {
  const found = await readShareLink(caller, assessmentId, linkId);
  if (!found.ok) return found;
  const isChanged = await updateShareLink(caller.db, assessmentId, linkId, new Date(), changes);
  return isChanged ? succeed(null) : fail(ended);
}

/**
 * Ends a link at once, and with it what anybody was allowed by it. Ending one that has ended already changes
 * nothing and succeeds.
 */
export async function endShareLink(
  caller: Caller,
  assessmentId: string,
  linkId: string,
): Promise<Result<null, NotFound | NotAllowed>> {
  const found = await readShareLink(caller, assessmentId, linkId);
  if (!found.ok) return found;
  await revokeShareLinks(caller.db, assessmentId, linkId, new Date());
  return succeed(null);
}

/** Ends every link of an assessment at once. */
export async function endAllShareLinks(
  caller: Caller,
  assessmentId: string,
): Promise<Result<{ readonly count: number }, NotFound | NotAllowed>> {
  const found = await findGranted(caller, assessmentId, canShare);
  if (!found.ok) return found;
  return succeed({ count: await revokeShareLinks(caller.db, assessmentId, null, new Date()) });
}
