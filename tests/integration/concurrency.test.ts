import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { expect, it } from "vitest";
import { root } from "@/bin/dialects.mjs";
import type { Caller } from "@/lib/access/caller";
import { answerQuestion } from "@/lib/assessments/answer-question";
import { concludeAssessment } from "@/lib/assessments/conclude-assessment";
import { readAssessment } from "@/lib/assessments/read-assessment";
import { unknown } from "@/lib/catalogue/examples";
import { questions } from "@/lib/catalogue/questionnaire";
import { eachDatabase } from "../support/databases";
import { expectValue, ownerWithAssessment, storedEntries } from "../support/visitors";

eachDatabase((database) => {
  /** What each writer writes through: the embedded database has one connection, PostgreSQL many. */
  const writerOn = async (owner: Caller): Promise<Caller> =>
    database.kind === "sqlite" ? owner : { ...owner, db: await database.open() };

  it("two writers at once lose nothing: each acknowledged answer is there", async () => {
    const { owner, id } = await ownerWithAssessment(await database.open());
    const half = Math.floor(questions.length / 2);
    const write = async (from: number, to: number, note: string) => {
      const caller = await writerOn(owner);
      const acknowledged: string[] = [];
      for (const question of questions.slice(from, to)) {
        const saved = await answerQuestion(caller, id, question.id, { answer: unknown, note }, 1);
        if (saved.ok) acknowledged.push(question.id);
        else expect(saved.failure.code).toBe("stale");
      }
      return acknowledged;
    };
    const acknowledged = await Promise.all([write(0, half, "left"), write(half, questions.length, "right")]);
    const stored = await storedEntries(owner, id);
    expect(Object.keys(stored).toSorted()).toEqual(acknowledged.flat().toSorted());
    expect(acknowledged.flat()).toHaveLength(questions.length);
    const { version } = expectValue(await readAssessment(owner, id)).assessment;
    expect(version).toBe(1 + questions.length);
  });

  it("of many writers of the same answer exactly one succeeds; the others are told", async () => {
    const { owner, id } = await ownerWithAssessment(await database.open());
    const callers = await Promise.all([1, 2, 3, 4].map(() => writerOn(owner)));
    const outcomes = await Promise.all(
      callers.map((caller, index) =>
        answerQuestion(caller, id, "co-tenants", { answer: unknown, note: `writer ${index}` }, 1),
      ),
    );
    const winners = outcomes.flatMap((outcome, index) => (outcome.ok ? [index] : []));
    expect(winners).toHaveLength(1);
    expect(outcomes.filter((outcome) => !outcome.ok && outcome.failure.code === "stale")).toHaveLength(3);
    expect((await storedEntries(owner, id))["co-tenants"]?.note).toBe(`writer ${winners[0]}`);
  });

  it("concluding twice at once cuts one revision", async () => {
    const { owner, id } = await ownerWithAssessment(await database.open());
    const other = await writerOn(owner);
    const outcomes = await Promise.all([concludeAssessment(owner, id, 1), concludeAssessment(other, id, 1)]);
    expect(outcomes.filter(({ ok }) => ok).length).toBeGreaterThan(0);
    expect(await owner.db.revision.count({ where: { assessmentId: id } })).toBe(1);
  });

  it("a process killed in the middle of its writes loses no answer that it acknowledged", async () => {
    const { owner, id } = await ownerWithAssessment(await database.open());
    const writer = spawn(
      process.execPath,
      ["--import", "tsx", "tests/support/write-answers.ts", database.url, owner.visitorHash, id],
      { cwd: root, stdio: ["ignore", "pipe", "inherit"] },
    );
    const acknowledged = new Map<string, string>();
    let count = 0;
    for await (const line of createInterface({ input: writer.stdout })) {
      const [question, note] = line.split(" ");
      acknowledged.set(question ?? "", note ?? "");
      count += 1;
      // The writer goes on meanwhile, so the signal meets it somewhere within a write.
      if (count === 60) writer.kill("SIGKILL");
    }
    if (writer.exitCode === null && writer.signalCode === null) await once(writer, "exit");
    expect(writer.signalCode).toBe("SIGKILL");
    expect(count).toBeGreaterThanOrEqual(60);

    const after = { ...owner, db: await database.open() };
    const stored = await storedEntries(after, id);
    for (const [question, note] of acknowledged) {
      // At most one further write may have been committed without its acknowledgement getting out.
      expect([note, String(Number(note) + questions.length)]).toContain(stored[question]?.note);
    }
    const { version } = expectValue(await readAssessment(after, id)).assessment;
    expect(version - 1 - count).toBeGreaterThanOrEqual(0);
    expect(version - 1 - count).toBeLessThanOrEqual(1);
    expectValue(await answerQuestion(after, id, "co-tenants", { answer: unknown, note: "after" }, version));
  });
});
