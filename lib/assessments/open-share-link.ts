import type { Caller } from "@/lib/access/caller";
import { hashToken, looksLikeToken } from "@/lib/access/token";
import {
  findLatestRevisionNumber,
  findRevision,
  findRevisionById,
  type RevisionRecord,
} from "@/lib/db/revisions";
import { countShareLinkOpen, findLiveShareLink } from "@/lib/db/share-links";
import { findRevisionAuthor, findVisitorNames } from "@/lib/db/visitors";
import { fail, type NotFound, notFound, type Result, succeed } from "@/lib/result";

type LiveShareLink = NonNullable<Awaited<ReturnType<typeof findLiveShareLink>>>;

/** What somebody who opens a link has before them. */
type OpenedLink = {
  readonly link: LiveShareLink;
  /** Null for a link to edit what has no result yet. */
  readonly revision: RevisionRecord | null;
  /** The number of the latest revision there is; 0 before the first. */
  readonly latest: number;
  /** What those who made the link and reached the verdict call themselves, where the link shows names. */
  readonly names: { readonly sharedBy: string | null; readonly concludedBy: string | null };
};

const noNames = { sharedBy: null, concludedBy: null };

/** Whether a token opens something now. Unknown, revoked and expired tokens are alike. */
export async function isLiveShareToken(db: Caller["db"], token: string): Promise<boolean> {
  if (!looksLikeToken(token)) return false;
  return (await findLiveShareLink(db, hashToken(token), new Date())) !== null;
}

/** What a link opens, and how many revisions there are by now. Opening grants nothing. */
export async function openShareLink(db: Caller["db"], token: string): Promise<Result<OpenedLink, NotFound>> {
  if (!looksLikeToken(token)) return fail(notFound);
  const link = await findLiveShareLink(db, hashToken(token), new Date());
  if (!link) return fail(notFound);
  const { assessmentId, revisionId } = link;
  const [revision, latest] =
    revisionId === null
      ? [await findRevision(db, assessmentId, null), null]
      : await Promise.all([findRevisionById(db, revisionId), findLatestRevisionNumber(db, assessmentId)]);
  if (!revision && link.scope !== "edit") return fail(notFound);
  const names = link.showsNames ? await namesFor(db, link, revision) : noNames;
  return succeed({ link, revision, latest: latest?.number ?? revision?.number ?? 0, names });
}

async function namesFor(
  db: Caller["db"],
  { createdById }: LiveShareLink,
  revision: RevisionRecord | null,
): Promise<OpenedLink["names"]> {
  const author = revision && (await findRevisionAuthor(db, revision.id));
  const names = await findVisitorNames(db, author ? [createdById, author.id] : [createdById]);
  return {
    sharedBy: names.get(createdById) ?? null,
    concludedBy: author && (author.name ?? names.get(author.id) ?? null),
  };
}

/** Counts that a link was opened, where its maker asked for it. Nothing is kept of who opened it. */
export async function countLinkOpen(db: Caller["db"], link: LiveShareLink): Promise<void> {
  if (link.countsOpens) await countShareLinkOpen(db, link.id, new Date());
}
