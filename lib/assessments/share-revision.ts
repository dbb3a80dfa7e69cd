import { randomUUID } from "node:crypto";
import type { Caller } from "@/lib/access/caller";
import { findGranted, type Granted } from "@/lib/access/granted";
import { canShare } from "@/lib/access/role";
import { createToken, hashToken, looksLikeToken } from "@/lib/access/token";
import {
  findLatestRevisionNumber,
  findRevision,
  findRevisionById,
  type RevisionRecord,
} from "@/lib/db/revisions";
import {
  countLiveShareLinks,
  findLiveShareLink,
  insertShareLink,
  listShareLinks,
  revokeShareLink,
  type ShareLinkRecord,
} from "@/lib/db/share-links";
import {
  fail,
  type NotAllowed,
  type NotFound,
  notFound,
  type Result,
  succeed,
  type TooMany,
} from "@/lib/result";

/** Live links one assessment may have at a time; more would be more than anybody can keep track of. */
export const liveLinkLimit = 50;

/** The links of an assessment, for its owner. */
export async function readShareLinks(
  caller: Caller,
  assessmentId: string,
): Promise<Result<Granted & { readonly links: readonly ShareLinkRecord[] }, NotFound | NotAllowed>> {
  const found = await findGranted(caller, assessmentId, canShare);
  if (!found.ok) return found;
  return succeed({ ...found.value, links: await listShareLinks(caller.db, assessmentId) });
}

/**
 * Makes a link that lets anybody read the latest revision, and only that revision, without an account.
 *
 * @param expiresInDays how long it works; null for no end
 * @returns the token, which is nowhere stored and cannot be shown again
 */
export async function createShareLink(
  caller: Caller,
  assessmentId: string,
  { label, expiresInDays }: { readonly label: string; readonly expiresInDays: number | null },
): Promise<Result<{ readonly token: string }, NotFound | NotAllowed | TooMany>> {
  const found = await findGranted(caller, assessmentId, canShare);
  if (!found.ok) return found;
  const revision = await findRevision(caller.db, assessmentId, null);
  if (!revision) return fail(notFound);
  const now = new Date();
  const live = await countLiveShareLinks(caller.db, assessmentId, now);
  if (live >= liveLinkLimit) return fail({ code: "too-many", limit: liveLinkLimit });
  const token = createToken();
  await insertShareLink(caller.db, {
    id: randomUUID(),
    assessmentId,
    revisionId: revision.id,
    tokenHash: hashToken(token),
    label,
    createdById: found.value.visitorId,
    expiresAt: expiresInDays === null ? null : new Date(now.getTime() + expiresInDays * 86_400_000),
  });
  return succeed({ token });
}

/** Ends a link at once. Ending one that has ended already changes nothing and succeeds. */
export async function endShareLink(
  caller: Caller,
  assessmentId: string,
  linkId: string,
): Promise<Result<null, NotFound | NotAllowed>> {
  const found = await findGranted(caller, assessmentId, canShare);
  if (!found.ok) return found;
  const links = await listShareLinks(caller.db, assessmentId);
  if (!links.some(({ id }) => id === linkId)) return fail(notFound);
  await revokeShareLink(caller.db, assessmentId, linkId, new Date());
  return succeed(null);
}

/** Whether a link still opens something at a moment, and if not, why. */
export function linkStateAt(
  { revokedAt, expiresAt }: Pick<ShareLinkRecord, "revokedAt" | "expiresAt">,
  now: Date,
): "live" | "withdrawn" | "expired" {
  if (revokedAt) return "withdrawn";
  return expiresAt && expiresAt <= now ? "expired" : "live";
}

/** Whether a token opens something now. Unknown, revoked and expired tokens are alike. */
export async function isLiveShareToken(db: Caller["db"], token: string): Promise<boolean> {
  if (!looksLikeToken(token)) return false;
  return (await findLiveShareLink(db, hashToken(token), new Date())) !== null;
}

/** What a link opens: one revision, read-only, and how many there are by now. */
export async function openShareLink(
  db: Caller["db"],
  token: string,
): Promise<
  Result<
    { readonly revision: RevisionRecord; readonly latest: number; readonly expiresAt: Date | null },
    NotFound
  >
> {
  if (!looksLikeToken(token)) return fail(notFound);
  const link = await findLiveShareLink(db, hashToken(token), new Date());
  const revision =
    link &&
    (await (link.revisionId === null
      ? findRevision(db, link.assessmentId, null)
      : findRevisionById(db, link.revisionId)));
  if (!link || !revision) return fail(notFound);
  const latest = await findLatestRevisionNumber(db, revision.assessmentId);
  return succeed({ revision, latest: latest?.number ?? revision.number, expiresAt: link.expiresAt });
}
