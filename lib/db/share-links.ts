import { type LinkScope, linkScopeSchema } from "@/lib/schemas/share-form";
import type { Connection } from "./database";

export type ShareLinkRecord = {
  readonly id: string;
  readonly label: string;
  readonly scope: LinkScope;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  /** The revision it is pinned to; null for one that follows the latest. */
  readonly revisionNumber: number | null;
  readonly showsNotes: boolean;
  readonly showsNames: boolean;
  readonly showsVerdictInChats: boolean;
  readonly countsOpens: boolean;
  readonly openCount: number;
  readonly lastOpenedAt: Date | null;
};

const listedFields = {
  id: true,
  label: true,
  scope: true,
  createdAt: true,
  expiresAt: true,
  revokedAt: true,
  showsNotes: true,
  showsNames: true,
  showsVerdictInChats: true,
  countsOpens: true,
  openCount: true,
  lastOpenedAt: true,
  revision: { select: { number: true } },
} as const;

type ListedRow = Omit<ShareLinkRecord, "revisionNumber" | "scope"> & {
  readonly scope: string;
  readonly revision: { readonly number: number } | null;
};

function toListed({ revision, scope, ...link }: ListedRow): ShareLinkRecord {
  return { ...link, scope: linkScopeSchema.parse(scope), revisionNumber: revision?.number ?? null };
}

const newestFirst = [{ createdAt: "desc" }, { id: "desc" }] as const;

/** The links that open something at a moment. Those of an assessment in the bin open nothing. */
export function whereLive(now: Date) {
  return { ...whereOpen(now), assessment: { deletedAt: null } };
}

function whereOpen(now: Date) {
  return { revokedAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] };
}

/** An assessment's links that are still open, newest first. A limit on their number holds them to a page. */
export async function listOpenShareLinks(
  db: Connection,
  assessmentId: string,
  now: Date,
): Promise<readonly ShareLinkRecord[]> {
  const links = await db.shareLink.findMany({
    where: { assessmentId, ...whereOpen(now) },
    orderBy: [...newestFirst],
    select: listedFields,
  });
  return links.map(toListed);
}

/** The newest of an assessment's links that have ended, and how many there are in all. */
export async function listEndedShareLinks(
  db: Connection,
  assessmentId: string,
  now: Date,
  limit: number,
): Promise<{ readonly links: readonly ShareLinkRecord[]; readonly count: number }> {
  const where = { assessmentId, NOT: whereOpen(now) };
  const [links, count] = await Promise.all([
    db.shareLink.findMany({ where, orderBy: [...newestFirst], take: limit, select: listedFields }),
    db.shareLink.count({ where }),
  ]);
  return { links: links.map(toListed), count };
}

/** One link of an assessment, ended or not. */
export async function findShareLink(
  db: Connection,
  assessmentId: string,
  linkId: string,
): Promise<ShareLinkRecord | null> {
  const link = await db.shareLink.findFirst({ where: { id: linkId, assessmentId }, select: listedFields });
  return link && toListed(link);
}

/** How many of an assessment's links still open something. */
export async function countLiveShareLinks(db: Connection, assessmentId: string, now: Date): Promise<number> {
  return await db.shareLink.count({
    where: { assessmentId, ...whereLive(now) },
  });
}

/** The id of a revision of an assessment by its number; of the latest without one. */
export async function findRevisionId(
  db: Connection,
  assessmentId: string,
  number: number | null,
): Promise<string | null> {
  const revision = await db.revision.findFirst({
    where: { assessmentId, ...(number !== null && { number }) },
    orderBy: { number: "desc" },
    select: { id: true },
  });
  return revision?.id ?? null;
}

export async function insertShareLink(
  db: Connection,
  link: {
    readonly id: string;
    readonly assessmentId: string;
    readonly revisionId: string | null;
    readonly tokenHash: string;
    readonly label: string;
    readonly scope: LinkScope;
    readonly createdById: string;
    readonly expiresAt: Date | null;
    readonly showsNotes: boolean;
    readonly showsNames: boolean;
    readonly showsVerdictInChats: boolean;
    readonly countsOpens: boolean;
  },
): Promise<void> {
  await db.shareLink.create({ data: { ...link, createdAt: new Date() } });
}

/** Changes a link of this assessment that is still open. Returns false when there is none. */
export async function updateShareLink(
  db: Connection,
  assessmentId: string,
  linkId: string,
  now: Date,
  changes: { readonly label: string; readonly expiresAt: Date | null },
): Promise<boolean> {
  const { count } = await db.shareLink.updateMany({
    where: { id: linkId, assessmentId, ...whereOpen(now) },
    data: changes,
  });
  return count === 1;
}

/** Ends a link of this assessment now; without an id, every one that is still open. Returns how many ended. */
export async function revokeShareLinks(
  db: Connection,
  assessmentId: string,
  linkId: string | null,
  now: Date,
): Promise<number> {
  const { count } = await db.shareLink.updateMany({
    where: { assessmentId, ...whereOpen(now), ...(linkId !== null && { id: linkId }) },
    data: { revokedAt: now },
  });
  return count;
}

/** What a token opens, or null when it opens nothing: unknown, revoked and expired alike. */
export async function findLiveShareLink(db: Connection, tokenHash: string, now: Date) {
  const link = await db.shareLink.findFirst({
    where: { tokenHash, ...whereLive(now) },
    select: {
      id: true,
      scope: true,
      revisionId: true,
      assessmentId: true,
      expiresAt: true,
      createdById: true,
      showsNotes: true,
      showsNames: true,
      showsVerdictInChats: true,
      countsOpens: true,
      assessment: { select: { name: true } },
    },
  });
  return link && { ...link, scope: linkScopeSchema.parse(link.scope) };
}

/** Counts one opening of a link, in one statement; when, and nothing of by whom. */
export async function countShareLinkOpen(db: Connection, linkId: string, now: Date): Promise<void> {
  await db.shareLink.updateMany({
    where: { id: linkId, countsOpens: true },
    data: { openCount: { increment: 1 }, lastOpenedAt: now },
  });
}
