import { randomUUID } from "node:crypto";
import type { Caller } from "@/lib/access/caller";
import type { Role } from "@/lib/access/role";
import { createToken, hashToken } from "@/lib/access/token";
import { readAssessment } from "@/lib/assessments/read-assessment";
import { startAssessment } from "@/lib/assessments/start-assessment";
import type { Connection } from "@/lib/db/database";
import type { Result } from "@/lib/result";
import type { LinkTerms } from "@/lib/schemas/share-form";

/** Somebody with a browser of their own. */
export function visitorOn(db: Connection): Caller & { readonly visitorHash: string } {
  return { db, visitorHash: hashToken(createToken()) };
}

/** A visitor and a blank assessment that they own. */
export async function ownerWithAssessment(db: Connection, presetId: string | null = null) {
  const owner = visitorOn(db);
  const id = await startAssessment(db, owner.visitorHash, { name: "payments-api", presetId });
  return { owner, id };
}

/** Somebody with a grant on an assessment: of their own, or for as long as a link works. */
export async function memberOf(db: Connection, id: string, role: Role, shareLinkId: string | null = null) {
  const member = visitorOn(db);
  await db.grant.create({
    data: {
      id: randomUUID(),
      role,
      ...(shareLinkId !== null && { shareLink: { connect: { id: shareLinkId } } }),
      assessment: { connect: { id } },
      visitor: { create: { id: randomUUID(), tokenHash: member.visitorHash } },
    },
  });
  return member;
}

/** What a use case gave, where the test relies on its success. */
export function expectValue<T, F>(result: Result<T, F>): T {
  if (result.ok) return result.value;
  throw new Error(`The use case failed: ${JSON.stringify(result.failure)}`);
}

/** The stored entries of an assessment. */
export async function storedEntries(caller: Caller, id: string) {
  return expectValue(await readAssessment(caller, id)).assessment.answers.entries;
}

/** The terms of a link: to read revision 1 without an end, unless said otherwise. */
export function linkTerms(label: string, terms: Partial<LinkTerms> = {}): LinkTerms {
  return { label, scope: "read", shows: 1, expiresAt: null, extras: [], ...terms };
}
