import { randomUUID } from "node:crypto";
import type { Caller } from "@/lib/access/caller";
import { findGranted } from "@/lib/access/granted";
import { canRead, isAtLeast, type Role, roleByScope, roleSchema } from "@/lib/access/role";
import { hashToken, looksLikeToken } from "@/lib/access/token";
import { lockAssessment } from "@/lib/db/assessments";
import { type Connection, inTransaction } from "@/lib/db/database";
import { countGrantsByLink, findEffectiveGrant, keepGrantByLink } from "@/lib/db/grants";
import { findLiveShareLink } from "@/lib/db/share-links";
import { findNameByHash, keepVisitor, nameVisitor } from "@/lib/db/visitors";
import {
  fail,
  type NotAllowed,
  type NotFound,
  notAllowed,
  notFound,
  type Result,
  succeed,
  type TooMany,
} from "@/lib/result";
import type { LinkScope } from "@/lib/schemas/share-form";

/** Visitors who may work with an assessment by one link. Whoever clears cookies counts again. */
export const joinedLimit = 200;

type Joined = { readonly assessmentId: string; readonly role: Role };

/**
 * Gives a visitor the role that a link to review or to edit is for, for as long as the link works. Who may do
 * as much already keeps what they have, above all their own.
 *
 * @param name what they call themselves; nobody checks it
 */
export async function joinByLink(
  caller: Caller & { readonly visitorHash: string },
  token: string,
  name: string,
): Promise<Result<Joined, NotFound | NotAllowed | TooMany>> {
  if (!looksLikeToken(token)) return fail(notFound);
  return await inTransaction(caller.db, async (db) => {
    const link = await findLiveShareLink(db, hashToken(token), new Date());
    if (!link) return fail(notFound);
    const wanted = roleByScope[link.scope];
    if (wanted === "viewer") return fail(notAllowed);
    const { assessmentId } = link;
    await lockAssessment(db, assessmentId);
    const visitor = await keepVisitor(db, randomUUID(), caller.visitorHash);
    await nameVisitor(db, visitor.id, name);
    const role = await roleHeld(db, visitor.id, assessmentId);
    if (role !== null && isAtLeast(role, wanted)) return succeed({ assessmentId, role });
    if ((await countGrantsByLink(db, link.id)) >= joinedLimit) {
      return fail({ code: "too-many", limit: joinedLimit } as const);
    }
    await keepGrantByLink(db, {
      id: randomUUID(),
      visitorId: visitor.id,
      assessmentId,
      role: wanted,
      shareLinkId: link.id,
    });
    return succeed({ assessmentId, role: wanted });
  });
}

async function roleHeld(db: Connection, visitorId: string, assessmentId: string): Promise<Role | null> {
  const held = await findEffectiveGrant(db, visitorId, assessmentId, new Date());
  return held && roleSchema.parse(held.role);
}

/** Whether somebody who opens a link may do already what it is for, and what they call themselves. */
export async function readJoining(
  caller: Caller,
  { assessmentId, scope }: { readonly assessmentId: string; readonly scope: LinkScope },
): Promise<{ readonly hasJoined: boolean; readonly name: string | null }> {
  if (caller.visitorHash === null) return { hasJoined: false, name: null };
  const [found, name] = await Promise.all([
    findGranted(caller, assessmentId, canRead),
    findNameByHash(caller.db, caller.visitorHash),
  ]);
  return { hasJoined: found.ok && isAtLeast(found.value.role, roleByScope[scope]), name };
}
