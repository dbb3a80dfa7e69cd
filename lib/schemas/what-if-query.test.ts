import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/engine/question";
import { printWhatIf, readWhatIf, whatIfSet } from "./what-if-query";

const answers: Answers = {
  regimes: { kind: "chosen", options: ["none"] },
  "co-tenants": { kind: "chosen", options: ["same-team"] },
  "data-kinds": { kind: "chosen", options: ["personal"] },
};
const canonical = (set: string | readonly string[]) => printWhatIf(readWhatIf(set, answers));

describe("the changes in an address", () => {
  it("are read as choices, ticks and unticks against the answers", () => {
    expect(
      readWhatIf("co-tenants:unrelated-organisations,data-kinds:keys,data-kinds:-personal", answers),
    ).toEqual([
      { kind: "choose", question: "co-tenants", from: "same-team", to: "unrelated-organisations" },
      { kind: "tick", question: "data-kinds", option: "keys" },
      { kind: "untick", question: "data-kinds", option: "personal" },
    ]);
  });

  it("come back as they were written, and the fields of the form come to the same", () => {
    const set = "co-tenants:unrelated-organisations,data-kinds:keys";
    expect(canonical(set)).toBe(set);
    expect(canonical(["", "data-kinds:keys", "", "co-tenants:unrelated-organisations"])).toBe(set);
  });

  it.each([
    ["what the answers say already", "co-tenants:same-team,data-kinds:personal"],
    ["unticking what is not ticked", "data-kinds:-keys"],
    ["a question or an option that does not exist", "nothing:yes,co-tenants:everybody,co-tenants"],
    ["a question that is not asked", "dod-level:il5"],
    ["what is no code at all", "::,constructor:x,__proto__:y,co-tenants:same-team:x"],
  ])("leave out %s", (_, set) => expect(canonical(set)).toBe(""));

  it("keep a question that one of the changes brings up", () => {
    expect(canonical("dod-level:il5,regimes:dod")).toBe("regimes:dod,dod-level:il5");
  });

  it("let the last choice of a question count", () => {
    expect(canonical("co-tenants:same-organisation,co-tenants:unrelated-organisations")).toBe(
      "co-tenants:unrelated-organisations",
    );
  });
});

it.each([null, 5, {}, "x".repeat(5000)])(
  "an action called with anything else than the codes gets none",
  (value) => {
    expect(whatIfSet(value)).toBe("");
  },
);
