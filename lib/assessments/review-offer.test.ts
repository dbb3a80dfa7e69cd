import { describe, expect, it } from "vitest";
import { type Role, roles } from "@/lib/access/role";
import { ruleSet } from "@/lib/catalogue/rule-set";
import { evaluate } from "@/lib/engine/evaluate";
import type { Verdict } from "@/lib/engine/verdict";
import { decisionKinds } from "@/lib/schemas/review-entry";
import { offerTo } from "./review-offer";

const verdict = evaluate(ruleSet, {});
const today = (rungsShort: number): Verdict => ({ ...verdict, gap: { today: "container", rungsShort } });
const state = { latest: { number: 2, version: 7 }, version: 7, ruleSetHash: "r" };

function offer(
  role: Role,
  given: {
    readonly isAuthor?: boolean;
    readonly verdict?: Verdict;
    readonly state?: Partial<typeof state>;
  } = {},
) {
  const made = offerTo({
    role,
    isAuthor: given.isAuthor ?? false,
    revision: { number: 2, ruleSetHash: "r", verdict: given.verdict ?? verdict },
    state: { ...state, ...given.state },
  });
  return decisionKinds.map((kind) => made[kind]);
}

// In the order of decisionKinds: to agree, to ask for changes, to accept the risk.
describe("what is open to whom", () => {
  it.each([
    ["viewer", ["role", "role", "role"]],
    ["reviewer", [null, null, null]],
    ["editor", ["author", "role", null]],
    ["owner", ["author", "role", null]],
  ] as const)("a %s", (role, expected) => expect(offer(role)).toEqual(expected));

  it("to a reviewer who has changed something everything but to agree", () => {
    expect(offer("reviewer", { isAuthor: true })).toEqual(["author", null, null]);
  });
});

describe("agreeing, and nothing else, is withheld", () => {
  it("while today is short of the floor", () => {
    expect(offer("reviewer", { verdict: today(1) })).toEqual(["short", null, null]);
    expect(offer("reviewer", { verdict: today(0) })).toEqual([null, null, null]);
    expect(offer("reviewer", { verdict: today(-2) })).toEqual([null, null, null]);
  });

  it("when no rung fits", () => {
    expect(offer("reviewer", { verdict: { ...verdict, recommended: null } })).toEqual([
      "no-rung",
      null,
      null,
    ]);
  });
});

it.each([{ version: 8 }, { ruleSetHash: "s" }, { latest: { number: 3, version: 7 } }])(
  "nothing is open that would be stale at once: %j",
  (changed) => {
    for (const role of roles.filter((each) => each !== "viewer")) {
      expect(offer(role, { state: changed })).not.toContain(null);
    }
  },
);
