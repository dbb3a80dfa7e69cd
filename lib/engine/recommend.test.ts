import { expect, test } from "vitest";
import { prefer } from "@/tests/laws/support/make";
import { recommendRung } from "./recommend";
import type { Effect } from "./rule";
import { type Rung, rungs } from "./scales";

function preferences(...effects: readonly (readonly [string, Effect])[]) {
  return effects.flatMap(([id, effect]) => (effect.kind === "prefer" ? [{ id, effect }] : []));
}

test("without a preference the lowest feasible rung is taken, however the rungs are listed", () => {
  expect(recommendRung(["vm", "container", "dedicated-host"], [])).toEqual({
    rung: "container",
    preferences: [],
  });
});

test("with nothing feasible nothing is recommended, whatever is preferred", () => {
  const everything = preferences(["P", prefer("vm", "container")]);
  expect(recommendRung([], everything)).toEqual({ rung: null, preferences: [] });
});

test("a preference moves up to its rung and is named", () => {
  const result = recommendRung(rungs, preferences(["P", prefer("vm", "process", "container")]));
  expect(result).toEqual({ rung: "vm", preferences: [{ ruleId: "P", from: "process", to: "vm" }] });
});

test("a preference for a rung that is not feasible changes nothing", () => {
  const feasible: readonly Rung[] = ["container", "dedicated-host"];
  expect(recommendRung(feasible, preferences(["P", prefer("vm", "container")])).rung).toBe("container");
});

test("a preference over another rung than the one at hand changes nothing", () => {
  expect(recommendRung(rungs, preferences(["P", prefer("vm", "container")])).rung).toBe("process");
});

test("a preference never moves down", () => {
  const feasible: readonly Rung[] = ["vm", "dedicated-host"];
  expect(recommendRung(feasible, preferences(["P", prefer("container", "vm")])).rung).toBe("vm");
  expect(recommendRung(rungs, preferences(["P", prefer("process", "process")])).rung).toBe("process");
});

test("preferences chain, each step recorded", () => {
  const result = recommendRung(
    rungs,
    preferences(["P2", prefer("vm", "container")], ["P1", prefer("container", "process")]),
  );
  expect(result.rung).toBe("vm");
  expect(result.preferences).toEqual([
    { ruleId: "P1", from: "process", to: "container" },
    { ruleId: "P2", from: "container", to: "vm" },
  ]);
});

test("of several preferences over one rung the lowest target is taken: enough, not more", () => {
  const result = recommendRung(
    rungs,
    preferences(["HIGH", prefer("vm", "process")], ["LOW", prefer("container", "process")]),
  );
  expect(result.rung).toBe("container");
  expect(result.preferences.map(({ ruleId }) => ruleId)).toEqual(["LOW"]);
});

test("every preference that asks for the same step is named", () => {
  const result = recommendRung(
    rungs,
    preferences(["A", prefer("vm", "process")], ["B", prefer("vm", "process", "container")]),
  );
  expect(result.preferences.map(({ ruleId }) => ruleId)).toEqual(["A", "B"]);
});
