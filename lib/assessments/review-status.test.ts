import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { DecisionKind, ReviewDecision } from "@/lib/schemas/review-entry";
import { type ReviewedState, reviewStatus } from "./review-status";

const day = 86_400_000;
const start = new Date("2027-01-01T00:00:00Z");
const daysIn = (days: number) => new Date(start.getTime() + days * day);

type Given = {
  readonly kind: DecisionKind;
  readonly visitorId: string;
  readonly endsAt?: Date;
  revision?: number;
};

/** Decisions one after another, on revision 1 under rules "r" unless told. */
function decisions(...given: readonly Given[]): readonly ReviewDecision[] {
  return given.map(({ endsAt = null, revision = 1, ...decision }, index) => ({
    ...decision,
    revision,
    endsAt,
    number: index + 1,
    ruleSetHash: "r",
    byName: decision.visitorId,
    createdAt: daysIn(index),
  }));
}

const current: ReviewedState = { latest: { number: 1, version: 5 }, version: 5, ruleSetHash: "r" };
const agree = { kind: "agree", visitorId: "ana" } as const;
const ask = { kind: "ask-for-changes", visitorId: "ben" } as const;
const accept = { kind: "accept-risk", visitorId: "owner", endsAt: daysIn(90) } as const;

/** The status in brief: its kind, what it was, and the number of the decision that counts. */
function brief(given: readonly ReviewDecision[], state = current, now = daysIn(30)) {
  const status = reviewStatus(given, state, now);
  if (status.kind === "none") return ["none"];
  return status.kind === "stale"
    ? ["stale", status.because, status.was.kind, status.was.decision.number]
    : [status.kind, status.decision.number];
}

test("nobody has decided: none, whatever else has happened", () => {
  expect(brief([])).toEqual(["none"]);
  expect(brief([], { ...current, latest: null })).toEqual(["none"]);
});

describe("on a revision that is still what the assessment says", () => {
  it("an agreement counts, the last of several", () => {
    expect(brief(decisions(agree, { ...agree, visitorId: "cem" }))).toEqual(["agreed", 2]);
  });

  it("somebody else's agreement does not put a request for changes aside", () => {
    expect(brief(decisions(ask, agree))).toEqual(["changes-asked", 1]);
  });

  it("whoever asked for changes may agree after all", () => {
    expect(brief(decisions(ask, agree, { ...agree, visitorId: "ben" }))).toEqual(["agreed", 3]);
  });

  it("accepting the risk answers a request for changes; a later request counts again", () => {
    expect(brief(decisions(ask, accept))).toEqual(["risk-accepted", 2]);
    expect(brief(decisions(accept, ask))).toEqual(["changes-asked", 2]);
  });

  it("an acceptance counts through its last moment, then it is lapsed and stays so", () => {
    const given = decisions(accept);
    expect(brief(given, current, daysIn(90))).toEqual(["risk-accepted", 1]);
    expect(brief(given, current, new Date(daysIn(90).getTime() + 1))).toEqual(["lapsed", 1]);
    expect(brief(given, current, daysIn(10_000))).toEqual(["lapsed", 1]);
  });

  it("an agreement after an acceptance does not make it endless", () => {
    expect(brief(decisions(accept, agree), current, daysIn(100))).toEqual(["lapsed", 1]);
  });

  it("accepting anew counts from then on", () => {
    expect(brief(decisions(accept, { ...accept, endsAt: daysIn(200) }), current, daysIn(100))).toEqual([
      "risk-accepted",
      2,
    ]);
  });
});

describe("what was decided goes stale", () => {
  it.each([
    ["newer-revision", { ...current, latest: { number: 2, version: 5 } }],
    ["changed-answers", { ...current, version: 6 }],
    ["new-rules", { ...current, ruleSetHash: "s" }],
  ] as const)("by %s, and is still there to read", (because, state) => {
    expect(brief(decisions(agree), state)).toEqual(["stale", because, "agreed", 1]);
  });

  it("and a lapsed acceptance is both", () => {
    const state = { ...current, latest: { number: 2, version: 6 }, version: 6 };
    expect(brief(decisions(accept), state, daysIn(91))).toEqual(["stale", "newer-revision", "lapsed", 1]);
  });

  it("until somebody decides on what is there now", () => {
    const state = { ...current, latest: { number: 2, version: 6 }, version: 6 };
    expect(brief(decisions(ask, { ...agree, revision: 2 }), state)).toEqual(["agreed", 2]);
  });
});

/**
 * The same read without any cleverness, off a list of facts: walks the record once and asks of each decision
 * whether anything that came later has answered it.
 */
function readByForce(record: readonly ReviewDecision[], state: ReviewedState, now: Date) {
  const newest = Math.max(0, ...record.map(({ revision }) => revision));
  const onNewest = record.filter(({ revision }) => revision === newest);
  const last = onNewest.at(-1);
  if (!last) return ["none"];
  let counts: readonly [string, number] | null = null;
  for (const one of onNewest) {
    const isReplaced = onNewest.some(
      (other) => other.number > one.number && other.visitorId === one.visitorId,
    );
    if (isReplaced) continue;
    const isAnswered = onNewest.some(
      (other) =>
        other.number > one.number &&
        other.kind === "accept-risk" &&
        !onNewest.some((later) => later.number > other.number && later.visitorId === other.visitorId),
    );
    if (one.kind === "ask-for-changes" && !isAnswered) counts = ["changes-asked", one.number];
    if (one.kind === "accept-risk" && counts?.[0] !== "changes-asked") {
      counts = [one.endsAt && now.getTime() <= one.endsAt.getTime() ? "risk-accepted" : "lapsed", one.number];
    }
    if (one.kind === "agree" && (counts === null || counts[0] === "agreed")) counts = ["agreed", one.number];
  }
  const standing = counts ?? ["no decision", 0];
  if (state.latest === null || state.latest.number !== newest)
    return ["stale", "newer-revision", ...standing];
  if (state.latest.version !== state.version) return ["stale", "changed-answers", ...standing];
  if (last.ruleSetHash !== state.ruleSetHash) return ["stale", "new-rules", ...standing];
  return [...standing];
}

test("any record, read at any time and after any edits, gives what reading it by force gives", () => {
  const step = fc.record({
    kind: fc.constantFrom("agree", "ask-for-changes", "accept-risk", "new-revision", "edit", "new-rules"),
    visitorId: fc.constantFrom("ana", "ben", "cem"),
    days: fc.integer({ min: 1, max: 365 }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), fc.integer({ min: 0, max: 500 }), (steps, days) => {
      const record: ReviewDecision[] = [];
      let state = { latest: { number: 1, version: 1 }, version: 1, ruleSetHash: "1" };
      let rulesOfRevision = "1";
      for (const { kind, visitorId, days: lasts } of steps) {
        if (kind === "edit") state = { ...state, version: state.version + 1 };
        else if (kind === "new-rules") state = { ...state, ruleSetHash: `${Number(state.ruleSetHash) + 1}` };
        else if (kind === "new-revision") {
          state = { ...state, latest: { number: state.latest.number + 1, version: state.version } };
          rulesOfRevision = state.ruleSetHash;
        } else {
          record.push({
            kind,
            visitorId,
            number: record.length + 1,
            revision: state.latest.number,
            ruleSetHash: rulesOfRevision,
            byName: visitorId,
            createdAt: daysIn(record.length),
            endsAt: kind === "accept-risk" ? daysIn(lasts) : null,
          });
        }
      }
      const expected = readByForce(record, state, daysIn(days));
      expect(brief(record, state, daysIn(days))).toEqual(expected);
      expect(brief(record.toReversed(), state, daysIn(days))).toEqual(expected);
    }),
    { numRuns: 2_000 },
  );
});
