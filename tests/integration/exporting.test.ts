import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { roles } from "@/lib/access/role";
import { answerQuestion } from "@/lib/assessments/answer-question";
import { concludeAssessment } from "@/lib/assessments/conclude-assessment";
import { keepOwnAssessment } from "@/lib/assessments/keep-own-assessment";
import { readAssessment } from "@/lib/assessments/read-assessment";
import { readExport } from "@/lib/assessments/read-export";
import { chosen } from "@/lib/catalogue/examples";
import { assessmentCsv } from "@/lib/documents/assessment-csv";
import { assessmentJson } from "@/lib/documents/assessment-json";
import { decisionRecord } from "@/lib/documents/decision-record";
import { readAssessmentFile } from "@/lib/exchange/read-assessment-file";
import { englishWords, wordsIn } from "@/lib/messages/words";
import { eachDatabase } from "../support/databases";
import { expectValue, ownerWithAssessment, visitorOn } from "../support/visitors";

const words = englishWords();
const note = "only *for* us | =cmd()";

eachDatabase((database) => {
  const concluded = async () => {
    const db = await database.open();
    const { owner, id } = await ownerWithAssessment(db, "card-payments");
    expectValue(
      await answerQuestion(owner, id, "co-tenants", { answer: chosen("unrelated-organisations"), note }, 1),
    );
    expectValue(await concludeAssessment(owner, id, 2));
    return { db, owner, id };
  };

  it.each(roles)("whoever holds a grant as %s may export what they may read", async (role) => {
    const { db, id } = await concluded();
    const member = visitorOn(db);
    const visitorId = randomUUID();
    await db.visitor.create({ data: { id: visitorId, tokenHash: member.visitorHash } });
    await db.grant.create({ data: { id: randomUUID(), role, visitorId, assessmentId: id } });
    expect(expectValue(await readExport(member, id, null)).exported.revision?.number).toBe(1);
  });

  it("strangers export nothing, nor anybody what lies in the bin or does not exist", async () => {
    const { db, owner, id } = await concluded();
    const nothing = { ok: false, failure: { code: "not-found" } };
    for (const which of [null, 1, "draft"] as const) {
      expect(await readExport(visitorOn(db), id, which)).toEqual(nothing);
      expect(await readExport({ db, visitorHash: null }, id, which)).toEqual(nothing);
    }
    expect(await readExport(owner, id, 2)).toEqual(nothing);
    await db.assessment.update({ where: { id }, data: { deletedAt: new Date() } });
    expect(await readExport(owner, id, null)).toEqual(nothing);
  });

  it("what was exported is imported as an assessment of one's own, with the same answers and notes", async () => {
    const { db, owner, id } = await concluded();
    const { exported } = expectValue(await readExport(owner, id, null));
    const text = assessmentJson(exported, { schema: "https://x.example/s", isNoteShown: true });
    const read = expectValue(readAssessmentFile(text, { words, leavesOut: false }));
    const somebody = visitorOn(db);
    const copy = await keepOwnAssessment(somebody, { name: "copy", answers: read.answers });
    const { assessment, role } = expectValue(await readAssessment(somebody, copy));
    expect(role).toBe("owner");
    expect(assessment.answers.entries["co-tenants"]).toMatchObject({ note });
    const again = expectValue(await readExport(somebody, copy, null)).exported;
    expect(again.revision).toBeNull();
    expect(JSON.parse(assessmentJson(again, { schema: "s", isNoteShown: true })).answers).toEqual(
      JSON.parse(text).answers,
    );
    expect(await readExport(owner, copy, null)).toMatchObject({ ok: false });
  });

  describe("a file without notes", () => {
    it.each(["en", "de"] as const)("says nothing of them in any form (%s)", async (locale) => {
      const { owner, id } = await concluded();
      const { exported } = expectValue(await readExport(owner, id, null));
      const said = wordsIn(locale);
      const texts = (isNoteShown: boolean) => [
        assessmentJson(exported, { schema: "s", isNoteShown }),
        assessmentCsv(said, exported, isNoteShown),
        decisionRecord(said, exported, { isNoteShown, address: null, review: null }),
      ];
      for (const text of texts(true)) expect(text).toContain("for");
      for (const text of texts(true)) expect(text).toMatch(/only .{0,2}for/);
      for (const text of texts(false)) expect(text).not.toMatch(/only .{0,2}for/);
    });
  });

  it("a decision record has six options, one of them chosen, and speaks for and against each by rule", async () => {
    const { owner, id } = await concluded();
    const { exported } = expectValue(await readExport(owner, id, null));
    const record = decisionRecord(words, exported, {
      isNoteShown: true,
      address: "https://x.example/a",
      review: null,
    });
    expect(record).toMatch(
      /^---\nstatus: proposed\ndate: \d{4}-\d\d-\d\d\n---\n\n# Isolation of payments-api: /,
    );
    const headings = [...record.matchAll(/^## (.+)$/gm)].map(([, text]) => text);
    expect(headings).toEqual([
      "Context and Problem Statement",
      "Decision Drivers",
      "Considered Options",
      "Decision Outcome",
      "Pros and Cons of the Options",
      "More Information",
    ]);
    expect([...record.matchAll(/^### [1-6] · /gm)]).toHaveLength(6);
    expect(record).toMatch(/^Chosen option: “.+”, because: /m);
    expect(record).toMatch(/^- Bad, because this rule demands a higher rung: [A-Z]+-/m);
    expect(record).toMatch(/^- Good, because it is what this rule demands: [A-Z]+-/m);
    expect(record).toContain("<https://x.example/a>");
    // A note is text, not notation.
    expect(record).toContain("only \\*for\\* us \\| =cmd()");
  });
});
