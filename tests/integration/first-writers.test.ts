import { expect, it } from "vitest";
import { concludeAssessment } from "@/lib/assessments/conclude-assessment";
import { listAssessments } from "@/lib/assessments/list-assessments";
import { startAssessment } from "@/lib/assessments/start-assessment";
import { eachDatabase } from "../support/databases";
import { expectValue, ownerWithAssessment, visitorOn } from "../support/visitors";

const many = [1, 2, 3, 4, 5, 6, 7, 8];

eachDatabase((database) => {
  it("a new visitor who starts several assessments at once owns all of them", async () => {
    const visitor = visitorOn(await database.open());
    const ids = await Promise.all(
      many.map((each) =>
        startAssessment(visitor.db, visitor.visitorHash, { name: `workload ${each}`, presetId: null }),
      ),
    );
    const { items } = await listAssessments(visitor, null);
    expect(items.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    expect(await visitor.db.visitor.count()).toBe(1);
  });

  it("the first verdicts under a rule set, reached at once, are all kept with it", async () => {
    const db = await database.open();
    const started = await Promise.all(many.map(() => ownerWithAssessment(db)));
    const concluded = await Promise.all(started.map(({ owner, id }) => concludeAssessment(owner, id, 1)));
    expect(concluded.map(expectValue)).toEqual(many.map(() => ({ revision: 1 })));
    expect(await db.ruleSet.count()).toBe(1);
  });
});
