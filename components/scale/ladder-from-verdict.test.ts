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
  composites: [],
  preferences: [{ ruleId: "PRF-02", from: "container" as const, to: "container-in-vm" as const }],
  gap: { today: "process" as const, rungsShort: 1 },
  rungs: rungs.map((rung) =>
    standing(
      rung,
      rung === "container"
        ? { demandedBy: ["TEN-01"] }
        : { standing: rung === "process" ? "below-floor" : "feasible" },
    ),
  ),
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

test("while questions are open, nothing is recommended", () => {
  expect(findRung(ladderFromVerdict(verdict, { labels }, "answering"), "isRecommended")).toBeUndefined();
});

describe("a sandbox that counts as a container in a VM", () => {
  const composite = {
    ruleId: "TEN-09",
    rung: "sandboxed-container" as const,
    countsAs: "container-in-vm" as const,
    meets: ["TEN-01"],
  };
  const met = {
    ...verdict,
    floor: floorOf("container-in-vm", "container-in-vm"),
    composites: [composite],
    recommended: "sandboxed-container" as const,
    rungs: rungs.map((rung) =>
      standing(rung, { standing: rung === "process" || rung === "container" ? "below-floor" : "feasible" }),
    ),
  };
  const at = (drawn: typeof met, rung: Rung) =>
    ladderFromVerdict(drawn, { labels }, "concluded").rungs.find((each) => each.rung === rung);

  test("stands under the floor, names its rule and is not below the floor", () => {
    expect(at(met, "sandboxed-container")).toMatchObject({
      isBelowFloor: false,
      isRecommended: true,
      countsAs: { number: 4, by: ["TEN-09"] },
    });
    expect(at(met, "container-in-vm")).toMatchObject({ isFloor: true, countsAs: null });
  });

  test("is below the floor when another demand holds it to be too low", () => {
    const short = { ...met, rungs: met.rungs.map((each) => ({ ...each, standing: "below-floor" as const })) };
    expect(at(short, "sandboxed-container")).toMatchObject({ isBelowFloor: true, countsAs: null });
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
