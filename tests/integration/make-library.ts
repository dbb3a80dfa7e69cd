import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect } from "vitest";
import type { Caller } from "@/lib/access/caller";
import { answerQuestion } from "@/lib/assessments/answer-question";
import { readLibrary } from "@/lib/assessments/library-list";
import { startAssessment } from "@/lib/assessments/start-assessment";
import { tagAssessments } from "@/lib/assessments/tag-assessments";
import { chosen } from "@/lib/catalogue/examples";
import type { librarySorts } from "@/lib/catalogue/library-facets";
import { presetById } from "@/lib/catalogue/presets";
import type { Connection } from "@/lib/db/database";
import type { LibraryFilter } from "@/lib/schemas/library-query";
import type { ListedAssessment } from "@/lib/schemas/listed-assessment";
import { expectValue, visitorOn } from "../support/visitors";

const nameParts = ["payments", "pay", "Über", "ledger", "100%", "a_b", "batch", "🧱"];
export const tags = ["pci", "eu-west", "team.a"];
const day = 86_400_000;

/** Walks every page of a list. */
export async function walkLibrary(
  caller: Caller,
  filter: LibraryFilter,
  sort: (typeof librarySorts)[number],
  limit: number,
): Promise<readonly ListedAssessment[]> {
  const all: ListedAssessment[] = [];
  let after: Awaited<ReturnType<typeof readLibrary>>["next"] = null;
  do {
    const page = await readLibrary(caller, { filter, sort, after, limit });
    expect(page.items.length).toBeLessThanOrEqual(limit);
    all.push(...page.items);
    after = page.next;
  } while (after);
  return all;
}

type Made = {
  readonly id: string;
  readonly name: string;
  readonly tags: readonly string[];
  readonly role: string;
  readonly updatedAt: Date;
  readonly isListed: boolean;
  readonly isStale: boolean;
  readonly isExpiring: boolean;
};

/** A library of all kinds: placements, roles, tags, links that end, grants that have ended, editions, the bin. */
export async function makeLibrary(db: Connection, seed: number) {
  const random = fc.sample(fc.infiniteStream(fc.nat()), { numRuns: 1, seed })[0];
  const number = (below: number) => Number(random?.next().value ?? 0) % below;
  const pick = <T>(from: readonly T[]): T => from[number(from.length)] as T;
  const reader = visitorOn(db);
  await startAssessment(db, reader.visitorHash, { name: "first", presetId: null });
  const { id: readerId } = await db.visitor.findFirstOrThrow({ where: { tokenHash: reader.visitorHash } });
  await db.assessment.updateMany({ data: { deletedAt: new Date() } });
  await db.assessment.deleteMany();
  const made: Made[] = [];
  const now = Date.now();
  for (let index = 0; index < 60; index++) {
    const name = [pick(nameParts), pick(nameParts), String(number(3))].join(" ");
    const owner = number(3) === 0 ? visitorOn(db) : reader;
    const presetId = number(4) === 0 ? null : pick([...presetById.keys()]);
    const id = await startAssessment(db, owner.visitorHash, { name, presetId });
    const today = pick([null, "vm", "container", "dedicated-host"]);
    if (today) await answerQuestion(owner, id, "today", { answer: chosen(today) }, 1);
    const own = tags.filter(() => number(4) === 0);
    for (const tag of own) expectValue(await tagAssessments(owner, [id], tag, "add"));
    // Few moments, so that pages end between assessments of one moment.
    const updatedAt = new Date(now - number(6) * day);
    const isStale = number(4) === 0;
    await db.assessment.updateMany({
      where: { id },
      data: { updatedAt, ...(isStale && { ruleSetHash: pick(["old-1", "old-2"]) }) },
    });
    let isListed = true;
    let role = "owner";
    let isExpiring = false;
    if (owner === reader) {
      for (let links = number(3); links > 0; links--) {
        const ends = pick([null, -1, 2, 29, 40]);
        const isRevoked = number(4) === 0;
        isExpiring ||= ends !== null && ends > 0 && ends <= 30 && !isRevoked;
        const expiresAt = ends === null ? null : new Date(now + ends * day);
        await addLink(db, id, readerId, { expiresAt, revokedAt: isRevoked ? new Date(now) : null });
      }
    } else {
      role = pick(["viewer", "reviewer", "editor"]);
      const end = pick(["never", "expired", "revoked", "own"]);
      isListed = end === "never" || end === "own";
      const shareLinkId =
        end === "own"
          ? null
          : await addLink(db, id, "somebody", {
              expiresAt: end === "expired" ? new Date(now - day) : null,
              revokedAt: null,
            });
      await db.grant.create({
        data: { id: randomUUID(), visitorId: readerId, assessmentId: id, role, shareLinkId },
      });
      if (end === "revoked") {
        await db.shareLink.updateMany({
          where: { id: shareLinkId ?? "" },
          data: { revokedAt: new Date(now) },
        });
      }
    }
    if (number(8) === 0) {
      isListed = false;
      await db.assessment.updateMany({ where: { id }, data: { deletedAt: new Date() } });
    }
    made.push({ id, name, tags: own, role, updatedAt, isListed, isStale, isExpiring });
  }
  return { reader, made };
}

async function addLink(
  db: Connection,
  assessmentId: string,
  createdById: string,
  ends: { readonly expiresAt: Date | null; readonly revokedAt: Date | null },
): Promise<string> {
  const id = randomUUID();
  await db.shareLink.create({
    data: { id, assessmentId, tokenHash: id, label: "x", createdById, ...ends },
  });
  return id;
}
