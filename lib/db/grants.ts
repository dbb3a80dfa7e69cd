import { whereEffective } from "./assessments";
import type { Connection } from "./database";

/** What a visitor may do with an assessment, and by which link they came to it, if by one. */
type HeldGrant = { readonly role: string; readonly shareLinkId: string | null };

/** The grant of a visitor that counts at a moment. One whose link has ended does not. */
export async function findEffectiveGrant(
  db: Connection,
  visitorId: string,
  assessmentId: string,
  now: Date,
): Promise<HeldGrant | null> {
  return await db.grant.findFirst({
    where: { visitorId, assessmentId, ...whereEffective(now) },
    select: { role: true, shareLinkId: true },
  });
}

/** Gives a visitor a role by a link, in place of whatever they held on the assessment before. */
export async function keepGrantByLink(
  transaction: Connection,
  grant: {
    readonly id: string;
    readonly visitorId: string;
    readonly assessmentId: string;
    readonly role: string;
    readonly shareLinkId: string;
  },
): Promise<void> {
  const { id, visitorId, assessmentId, role, shareLinkId } = grant;
  await transaction.grant.upsert({
    where: { visitorId_assessmentId: { visitorId, assessmentId } },
    create: { id, visitorId, assessmentId, role, shareLinkId, createdAt: new Date() },
    update: { role, shareLinkId },
    select: { id: true },
  });
}

/** How many visitors hold a grant by a link. */
export async function countGrantsByLink(db: Connection, shareLinkId: string): Promise<number> {
  return await db.grant.count({ where: { shareLinkId } });
}

/** By which links some visitors came to an assessment; whose grant is their own, or gone, is not in it. */
export async function findLinksOf(
  db: Connection,
  assessmentId: string,
  visitorIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const grants = await db.grant.findMany({
    where: { assessmentId, visitorId: { in: [...new Set(visitorIds)] }, shareLinkId: { not: null } },
    select: { visitorId: true, shareLink: { select: { label: true } } },
  });
  return new Map(grants.map(({ visitorId, shareLink }) => [visitorId, shareLink?.label ?? ""]));
}
