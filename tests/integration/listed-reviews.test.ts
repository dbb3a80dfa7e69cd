import { expect, it } from "vitest";
import { concludeAssessment } from "@/lib/assessments/conclude-assessment";
import { readListedReviews } from "@/lib/assessments/read-review";
import { recordComment, recordDecision } from "@/lib/assessments/record-review";
import { countedQueries } from "../support/counted-queries";
import { eachDatabase } from "../support/databases";
import { expectValue, ownerWithAssessment, visitorOn } from "../support/visitors";

const now = new Date();
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);
const said = { byName: "A. Novak", revision: 1, text: "Moves in May." };

eachDatabase((database) => {
  it("a list tells of those whose record has begun, and asks once where none has", async () => {
    const db = await database.open();
    const { owner, id } = await ownerWithAssessment(db);
    expectValue(await concludeAssessment(owner, id, 1));
    const counted = countedQueries(db);
    const caller = { ...owner, db: counted.db };
    const listed = async (at: Date) =>
      [...(await readListedReviews(caller, [id], at))].map(([key, { kind }]) => [key, kind]);
    expect(await listed(now)).toEqual([]);
    expect(counted.take()).toBe(1);
    expectValue(await recordComment(owner, id, { ...said, subject: "verdict" }));
    expect(await listed(now)).toEqual([[id, "none"]]);
    const accepted = { kind: "accept-risk", riskOwner: "Head of payments", controls: "None" } as const;
    expectValue(await recordDecision(owner, id, { ...said, ...accepted, endsAt: inDays(90) }));
    expect(await listed(now)).toEqual([[id, "risk-accepted"]]);
    expect(await listed(inDays(91))).toEqual([[id, "lapsed"]]);
    expect((await readListedReviews(visitorOn(db), [id], now)).size).toBe(0);
    expect((await readListedReviews(owner, [], now)).size).toBe(0);
  });
});
