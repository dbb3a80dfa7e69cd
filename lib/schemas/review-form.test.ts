import { describe, expect, it, test } from "vitest";
import { englishWords } from "@/lib/messages/words";
import { acceptanceDays, commentForm, decisionForm } from "./review-form";

const words = englishWords();
const now = new Date("2027-03-03T12:00:00Z");

const acceptance = {
  decision: "accept-risk",
  name: "A. Novak",
  revision: "3",
  reason: "Moves in May.",
  controls: "None",
  riskOwner: "Head of payments",
  ends: "2027-06-01",
};

/** The fields with problems, and what they say. */
function problemsOf(fields: Record<string, string>) {
  const parsed = decisionForm(words, now).safeParse(fields);
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => [path[0], message]);
}

describe("an acceptance", () => {
  it("lasts through the day that it names", () => {
    expect(decisionForm(words, now).parse(acceptance)).toEqual({
      kind: "accept-risk",
      byName: "A. Novak",
      revision: 3,
      text: "Moves in May.",
      controls: "None",
      riskOwner: "Head of payments",
      endsAt: new Date("2027-06-01T23:59:59.999Z"),
    });
  });

  it.each(["2027-03-04", "2028-03-03"])("may end on %s, 12 months being the most", (ends) => {
    expect(problemsOf({ ...acceptance, ends })).toEqual([]);
  });

  it.each(["2027-03-03", "2028-03-04", "2027-02-30", "1 June 2027", "", "9999-12-31", "0000-01-01"])(
    "may not end on %j",
    (ends) => {
      const message = words.t("errors.review.ends", { example: words.date(new Date("2027-06-01")) });
      expect(problemsOf({ ...acceptance, ends })).toEqual([["ends", message]]);
    },
  );

  it.each(["reason", "controls", "riskOwner", "name"])(
    "needs its %s, in letters that can be seen",
    (field) => {
      for (const text of ["", "  ", "\u200B"]) {
        expect(problemsOf({ ...acceptance, [field]: text }).map(([at]) => at)).toEqual([field]);
      }
      expect(problemsOf({ ...acceptance, [field]: "x".repeat(2_001) }).map(([at]) => at)).toEqual([field]);
      expect(problemsOf({ ...acceptance, [field]: "a\u202Eb" }).map(([at]) => at)).toEqual([field]);
    },
  );
});

it("what belongs to another decision is sent too, and ignored", () => {
  expect(decisionForm(words, now).parse({ ...acceptance, decision: "agree" })).toEqual({
    kind: "agree",
    byName: "A. Novak",
    revision: 3,
    text: "",
    controls: null,
    riskOwner: null,
    endsAt: null,
  });
  expect(problemsOf({ ...acceptance, decision: "ask-for-changes", changes: " " })).toEqual([
    ["changes", "Write which changes you ask for."],
  ]);
});

it.each([undefined, "", "comment", "constructor"])("%j is no decision", (decision) => {
  const { decision: _, ...rest } = acceptance;
  expect(problemsOf({ ...rest, ...(decision !== undefined && { decision }) })).toEqual([
    ["decision", "Select a decision."],
  ]);
});

test.each([
  ["2027-03-03T00:00:00Z", "2027-03-04", "2027-06-01", "2028-03-03"],
  ["2028-02-29T23:59:59Z", "2028-03-01", "2028-05-29", "2029-02-28"],
  ["2026-12-31T23:59:59Z", "2027-01-01", "2027-03-31", "2027-12-31"],
])("on %s an acceptance may end from %s on, is proposed to end on %s, and ends by %s", (at, ...days) => {
  const { first, proposed, last } = acceptanceDays(new Date(at));
  expect([first, proposed, last]).toEqual(days);
});

it("a comment is on something, and says something", () => {
  const fields = { on: "verdict", comment: "Why?", commenter: "A. Novak", revision: "1" };
  const read = (given: object) => commentForm(words).safeParse({ ...fields, ...given }).success;
  expect(read({})).toBe(true);
  for (const given of [{ on: "" }, { on: "x".repeat(65) }, { comment: " \n" }, { commenter: "" }]) {
    expect(read(given)).toBe(false);
  }
});
