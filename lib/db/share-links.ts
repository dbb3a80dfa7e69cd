import type { Connection } from "./database";

export type ShareLinkRecord = {
  readonly id: string;
  readonly label: string;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  /** The revision it is pinned to; null for one that follows the latest. */
  readonly revisionNumber: number | null;
};

/** An assessment's links, newest first, ended ones included. */
export async function listShareLinks(
  db: Connection,
  assessmentId: string,
): Promise<readonly ShareLinkRecord[]> {
  const links = await db.shareLink.findMany({
    where: { assessmentId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: {
      id: true,
      label: true,
      createdAt: true,
      expiresAt: true,
      revokedAt: true,
      revision: { select: { number: true } },
    },
  });
  return links.map(({ revision, ...link }) => ({ ...link, revisionNumber: revision?.number ?? null }));
}

/** The links that open something at a moment. Those of an assessment in the bin open nothing. */
export function whereLive(now: Date) {
  return {
    revokedAt: null,
    OR: [{ expiresAt: null }, { expiresAt: { gt: now } }],
    assessment: { deletedAt: null },
  };
}

/** How many of an assessment's links still open something. */
export async function countLiveShareLinks(db: Connection, assessmentId: string, now: Date): Promise<number> {
  return await db.shareLink.count({
    where: { assessmentId, ...whereLive(now) },
  });
}

export async function insertShareLink(
  db: Connection,
  link: {
    readonly id: string;
    readonly assessmentId: string;
    readonly revisionId: string;
    readonly tokenHash: string;
    readonly label: string;
    readonly createdById: string;
    readonly expiresAt: Date | null;
  },
): Promise<void> {
  await db.shareLink.create({ data: link });
}

/** Ends a link of this assessment now. Returns false when there is no such link still open. */
export async function revokeShareLink(
  db: Connection,
  assessmentId: string,
  linkId: string,
  now: Date,
): Promise<boolean> {
  const { count } = await db.shareLink.updateMany({
    where: { id: linkId, assessmentId, revokedAt: null },
    data: { revokedAt: now },
  });
  return count === 1;
}

/** What a token opens, or null when it opens nothing: unknown, revoked and expired alike. */
export async function findLiveShareLink(
  db: Connection,
  tokenHash: string,
  now: Date,
): Promise<{
  readonly revisionId: string | null;
  readonly assessmentId: string;
  readonly expiresAt: Date | null;
} | null> {
  return await db.shareLink.findFirst({
    where: { tokenHash, ...whereLive(now) },
    select: { revisionId: true, assessmentId: true, expiresAt: true },
  });
}
