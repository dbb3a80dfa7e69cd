import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import type { Caller } from "@/lib/access/caller";
import { type Role, roles } from "@/lib/access/role";
import { answerQuestion } from "@/lib/assessments/answer-question";
import { compareAssessments } from "@/lib/assessments/compare-assessments";
import { concludeAssessment } from "@/lib/assessments/conclude-assessment";
import { confirmAssumptions } from "@/lib/assessments/confirm-assumptions";
import { exploreWhatIf } from "@/lib/assessments/explore-what-if";
import { listAssessments } from "@/lib/assessments/list-assessments";
import { readAssessment, readRevision } from "@/lib/assessments/read-assessment";
import { renameAssessment } from "@/lib/assessments/rename-assessment";
import { applyWhatIf, copyWithWhatIf } from "@/lib/assessments/save-what-if";
import {
  createShareLink,
  endAllShareLinks,
  endShareLink,
  readShareLinks,
} from "@/lib/assessments/share-revision";
import { unknown } from "@/lib/catalogue/examples";
import type { Result } from "@/lib/result";
import { eachDatabase } from "../support/databases";
import { expectValue, linkTerms, ownerWithAssessment, visitorOn } from "../support/visitors";

const latestOf = (assessmentId: string) => ({ assessmentId, revision: null });

type Attempt = (caller: Caller, id: string) => Promise<Result<unknown, { code: string }>>;

/** Everything that can be done to an assessment, and who may. */
const actions: readonly {
  readonly name: string;
  readonly allowed: readonly Role[];
  readonly attempt: Attempt;
}[] = [
  { name: "read", allowed: roles, attempt: readAssessment },
  { name: "read a revision", allowed: roles, attempt: (caller, id) => readRevision(caller, id, null) },
  { name: "compare", allowed: roles, attempt: (caller, id) => compareAssessments(caller, [latestOf(id)]) },
  {
    name: "answer",
    allowed: ["editor", "owner"],
    attempt: (caller, id) => answerQuestion(caller, id, "co-tenants", { answer: unknown }, 1),
  },
  { name: "try changes", allowed: roles, attempt: (caller, id) => exploreWhatIf(caller, id, undefined) },
  {
    name: "apply tried changes",
    allowed: ["editor", "owner"],
    attempt: (caller, id) => applyWhatIf(caller, id, "co-tenants:same-team", 1),
  },
  {
    name: "copy",
    allowed: roles,
    attempt: ({ db, visitorHash }, id) =>
      copyWithWhatIf({ db, visitorHash: visitorHash ?? "" }, id, "co-tenants:same-team", "a copy"),
  },
  {
    name: "rename",
    allowed: ["editor", "owner"],
    attempt: (caller, id) => renameAssessment(caller, id, "x", 1),
  },
  {
    name: "confirm assumptions",
    allowed: ["editor", "owner"],
    attempt: (caller, id) => confirmAssumptions(caller, id, 1),
  },
  {
    name: "conclude",
    allowed: ["editor", "owner"],
    attempt: (caller, id) => concludeAssessment(caller, id, 1),
  },
  { name: "see the links", allowed: ["owner"], attempt: readShareLinks },
  {
    name: "share",
    allowed: ["owner"],
    attempt: (caller, id) => createShareLink(caller, id, linkTerms("Audit")),
  },
  { name: "end all links", allowed: ["owner"], attempt: endAllShareLinks },
];

eachDatabase((database) => {
  it.each(actions.flatMap((action) => roles.map((role) => ({ ...action, role }))))(
    "a grant as $role decides whether one may $name",
    async ({ allowed, role, attempt }) => {
      const db = await database.open();
      const { owner, id } = await ownerWithAssessment(db);
      expectValue(await concludeAssessment(owner, id, 1));
      const member = visitorOn(db);
      await db.grant.create({
        data: {
          id: randomUUID(),
          role,
          assessment: { connect: { id } },
          visitor: { create: { id: randomUUID(), tokenHash: member.visitorHash } },
        },
      });
      const outcome = await attempt(member, id);
      expect(outcome).toMatchObject(
        allowed.includes(role) ? { ok: true } : { ok: false, failure: { code: "not-allowed" } },
      );
    },
  );

  it.each(actions)("a stranger who tries to $name is told that there is nothing", async ({ attempt }) => {
    const db = await database.open();
    const { owner, id } = await ownerWithAssessment(db);
    expectValue(await concludeAssessment(owner, id, 1));
    const { owner: somebodyElse } = await ownerWithAssessment(db);
    const nothing = { ok: false, failure: { code: "not-found" } };
    expect(await attempt(visitorOn(db), id)).toEqual(nothing);
    expect(await attempt(somebodyElse, id)).toEqual(nothing);
    expect(await attempt({ db, visitorHash: null }, id)).toEqual(nothing);
    for (const guess of [randomUUID(), "", "1", "../library", "\u0000", "%", "x".repeat(10_000)]) {
      expect(await attempt(owner, guess)).toEqual(nothing);
    }
    expect(expectValue(await readAssessment(owner, id)).assessment.version).toBe(1);
  });

  it("a link of one assessment cannot be ended through another", async () => {
    const db = await database.open();
    const { owner, id } = await ownerWithAssessment(db);
    expectValue(await concludeAssessment(owner, id, 1));
    expectValue(await createShareLink(owner, id, linkTerms("Audit")));
    const [link] = expectValue(await readShareLinks(owner, id)).links;
    const { owner: attacker, id: theirs } = await ownerWithAssessment(db);
    expect(await endShareLink(attacker, theirs, link?.id ?? "")).toMatchObject({ ok: false });
    expect(expectValue(await readShareLinks(owner, id)).links).toMatchObject([{ revokedAt: null }]);
  });

  it("a comparison with one foreign assessment shows none of them", async () => {
    const db = await database.open();
    const { owner, id } = await ownerWithAssessment(db);
    const { id: foreign } = await ownerWithAssessment(db);
    expect(await compareAssessments(owner, [id, foreign].map(latestOf))).toEqual({
      ok: false,
      failure: { code: "not-found" },
    });
  });

  it("the library of one visitor holds nothing of another's", async () => {
    const db = await database.open();
    await ownerWithAssessment(db);
    expect((await listAssessments(visitorOn(db), null)).items).toEqual([]);
    expect((await listAssessments({ db, visitorHash: null }, null)).items).toEqual([]);
  });
});
