import { describe, expect, test } from "vitest";
import { type Rung, rungs } from "@/lib/engine/scales";
import type { RungStanding } from "@/lib/engine/verdict";
import { ladderFromVerdict } from "./ladder-from-verdict";
import { findRung } from "./ladder-model";

const labels: Record<Rung, string> = {
  process: "Process",
  container: "Container",
  "sandboxed-container": "Sandboxed container",
  "container-in-vm": "Container in VM",
  vm: "VM",
  "dedicated-host": "Dedicated host",
};

function standing(rung: Rung, said: Partial<RungStanding> = {}): RungStanding {
  return {
    rung,
    standing: "feasible",
    demandedBy: [],
    mayBeDemandedBy: [],
    forbiddenBy: [],
    excludedBy: [],
    mayBeExcludedBy: [],
    ...said,
  };
}

const floorOf = (firm: Rung, possible: Rung) => {
  const interval = { firm, possible };
  return { ...interval, byForce: { requirement: interval, guidance: interval, "house-policy": interval } };
};

const verdict = {
  floor: floorOf("container", "vm"),
  recommended: "container-in-vm" as const,
  conflict: null,
  preferences: [{ ruleId: "PRF-02", from: "container" as const, to: "container-in-vm" as const }],
  gap: { today: "process" as const, rungsShort: 1 },
  rungs: rungs.map((rung) => standing(rung, rung === "container" ? { demandedBy: ["TEN-01"] } : {})),
};

describe("a ladder from a verdict", () => {
  const model = ladderFromVerdict(verdict, { labels }, "concluded");

  test("lists the six rungs most isolation first", () => {
    expect(model.rungs.map(({ rung }) => rung)).toEqual(rungs.toReversed());
  });

  test("marks floor, possible floor, recommendation and today on one rung each", () => {
    expect(findRung(model, "isFloor")?.rung).toBe("container");
    expect(findRung(model, "isPossibleFloor")?.rung).toBe("vm");
    expect(findRung(model, "isRecommended")?.rung).toBe("container-in-vm");
    expect(findRung(model, "isToday")?.rung).toBe("process");
  });

  test("puts below the floor exactly the rungs under it", () => {
    expect(model.rungs.filter(({ isBelowFloor }) => isBelowFloor).map(({ rung }) => rung)).toEqual([
      "process",
    ]);
  });

  test("credits the preference on the rung it led to", () => {
    expect(findRung(model, "isRecommended")?.preferredBy).toEqual(["PRF-02"]);
  });

  test("marks no possible floor when nothing unknown could raise it", () => {
    const settled = { ...verdict, floor: floorOf("container", "container") };
    expect(findRung(ladderFromVerdict(settled, { labels }, "concluded"), "isPossibleFloor")).toBeUndefined();
  });
});

test.each([
  ["partial", verdict, "answering"],
  ["empty", { ...verdict, rungs: rungs.map((rung) => standing(rung)) }, "answering"],
  ["final", verdict, "concluded"],
  ["stale", verdict, "outdated"],
  ["conflict", { ...verdict, conflict: {}, recommended: null }, "concluded"],
  ["conflict", { ...verdict, conflict: {}, recommended: null }, "answering"],
] as const)("the state is %s", (state, drawn, phase) => {
  expect(ladderFromVerdict(drawn, { labels }, phase).state).toBe(state);
});
