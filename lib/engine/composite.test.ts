import { describe, expect, test } from "vitest";
import { chosen, demandRung, exclude, makeRule, makeRuleSet, prefer, scale } from "@/tests/laws/support/make";
import { type Composite, rungThatMeets } from "./composite";
import { always, is } from "./condition";
import { evaluate } from "./evaluate";
import type { Effect } from "./rule";
import type { Rung } from "./scales";

const sandboxAsMachine: Composite = {
  kind: "composite",
  rung: "sandboxed-container",
  countsAs: "container-in-vm",
};
const nodes = scale("nodes", ["one-tenant", "several"]);
const today = scale("today", ["sandboxed-container", "container"]);

function betweenTenants(level: Rung): Effect {
  return { kind: "demand", axis: "rung", level, between: "tenants" };
}

function ruleSetWith(...others: readonly ReturnType<typeof makeRule>[]) {
  return {
    ...makeRuleSet(
      [nodes, today],
      [
        makeRule("TENANTS", always, betweenTenants("container-in-vm")),
        makeRule("NODES", is("nodes", "one-tenant"), sandboxAsMachine),
        ...others,
      ],
    ),
    today: {
      question: "today",
      rungByOption: { container: "container", "sandboxed-container": "sandboxed-container" },
    },
  } as const;
}

describe("the rung that meets a demand", () => {
  test("is the demanded one without a composite", () => {
    expect(rungThatMeets({ kind: "demand", axis: "rung", level: "vm", between: "tenants" }, [])).toBe("vm");
  });

  test("is the lowest that any composite in place offers", () => {
    const process: Composite = { kind: "composite", rung: "container", countsAs: "vm" };
    const demand = { kind: "demand", axis: "rung", level: "container-in-vm", between: "tenants" } as const;
    expect(rungThatMeets(demand, [sandboxAsMachine, process])).toBe("container");
  });

  test("is not lowered beyond what a composite counts as, nor for a demand of the workload itself", () => {
    expect(
      rungThatMeets({ kind: "demand", axis: "rung", level: "vm", between: "tenants" }, [sandboxAsMachine]),
    ).toBe("vm");
    expect(
      rungThatMeets({ kind: "demand", axis: "rung", level: "container-in-vm" }, [sandboxAsMachine]),
    ).toBe("container-in-vm");
  });

  test("is never raised", () => {
    expect(
      rungThatMeets({ kind: "demand", axis: "rung", level: "container", between: "tenants" }, [
        sandboxAsMachine,
      ]),
    ).toBe("container");
  });
});

describe("a verdict", () => {
  test("recommends the lower rung, keeps the floor, and names what meets what", () => {
    const verdict = evaluate(ruleSetWith(), { nodes: chosen("one-tenant") });
    expect(verdict.recommended).toBe("sandboxed-container");
    expect(verdict.floor.firm).toBe("container-in-vm");
    expect(verdict.composites).toEqual([
      { ruleId: "NODES", rung: "sandboxed-container", countsAs: "container-in-vm", meets: ["TENANTS"] },
    ]);
    expect(verdict.rungs[2]).toMatchObject({ standing: "feasible", forbiddenBy: [] });
    expect(verdict.rungs[1]).toMatchObject({ standing: "below-floor", forbiddenBy: ["TENANTS"] });
    expect(verdict.rungs[3]).toMatchObject({ demandedBy: ["TENANTS"] });
  });

  test("counts no composite that nobody confirmed", () => {
    expect(evaluate(ruleSetWith(), {})).toMatchObject({ recommended: "container-in-vm", composites: [] });
    expect(evaluate(ruleSetWith(), { nodes: chosen("several") }).recommended).toBe("container-in-vm");
  });

  test("does not let a composite meet a demand of the workload itself", () => {
    const ruleSet = ruleSetWith(makeRule("OWN", always, demandRung("container-in-vm")));
    expect(evaluate(ruleSet, { nodes: chosen("one-tenant") })).toMatchObject({
      recommended: "container-in-vm",
      composites: [],
    });
  });

  test("still lets exclusions and preferences speak", () => {
    const answers = { nodes: chosen("one-tenant") };
    const without = ruleSetWith(makeRule("NO", always, exclude("sandboxed-container")));
    expect(evaluate(without, answers).recommended).toBe("container-in-vm");
    const higher = ruleSetWith(makeRule("UP", always, prefer("vm", "sandboxed-container")));
    expect(evaluate(higher, answers).recommended).toBe("vm");
  });

  test("measures today's placement against what is enough", () => {
    const gapOf = (placement: string) =>
      evaluate(ruleSetWith(), { nodes: chosen("one-tenant"), today: chosen(placement) }).gap;
    expect(gapOf("sandboxed-container")).toMatchObject({ rungsShort: 0 });
    expect(gapOf("container")).toMatchObject({ rungsShort: 1 });
  });
});
