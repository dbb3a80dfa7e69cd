import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findConflict } from "./conflict";
import { positionOn, type Rung, rungs } from "./scales";

type Demand = { readonly id: string; readonly level: Rung };
type Exclusion = { readonly id: string; readonly rungs: readonly Rung[] };

/** What a conflict is, said directly: no rung is at or above every demand and outside every exclusion. */
function leavesNoRung(demands: readonly Demand[], exclusions: readonly Exclusion[]): boolean {
  return rungs.every(
    (rung) =>
      demands.some(({ level }) => positionOn(rungs, level) > positionOn(rungs, rung)) ||
      exclusions.some((exclusion) => exclusion.rungs.includes(rung)),
  );
}

function subsetsOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  const [first, ...rest] = items;
  if (first === undefined) return [[]];
  const without = subsetsOf(rest);
  return [...without, ...without.map((subset) => [first, ...subset])];
}

const rungArbitrary = fc.constantFrom(...rungs);
const demandsArbitrary = fc
  .array(rungArbitrary, { maxLength: 4 })
  .map((levels) => levels.map((level, index): Demand => ({ id: `D${index}`, level })));
const exclusionsArbitrary = fc
  .array(fc.subarray([...rungs], { minLength: 1 }), { maxLength: 5 })
  .map((sets) => sets.map((set, index): Exclusion => ({ id: `E${index}`, rungs: set })));

describe("against brute force over random small sets", () => {
  test("a conflict is found exactly when no rung is left, and none is smaller", () => {
    fc.assert(
      fc.property(demandsArbitrary, exclusionsArbitrary, (demands, exclusions) => {
        const sizes = subsetsOf(demands).flatMap((some) =>
          subsetsOf(exclusions)
            .filter((others) => leavesNoRung(some, others))
            .map((others) => some.length + others.length),
        );
        const found = findConflict(demands, exclusions);
        if (found === null) {
          expect(sizes).toEqual([]);
          return;
        }
        const named = demands.filter(({ id }) => found.demands.includes(id));
        const excluding = exclusions.filter(({ id }) => found.exclusions.includes(id));
        expect(leavesNoRung(named, excluding)).toBe(true);
        expect(found.demands.length + found.exclusions.length).toBe(Math.min(...sizes));
      }),
      { numRuns: 300 },
    );
  });

  test("dropping any one part of a conflict frees a rung", () => {
    fc.assert(
      fc.property(demandsArbitrary, exclusionsArbitrary, (demands, exclusions) => {
        const found = findConflict(demands, exclusions);
        if (found === null) return;
        const named = demands.filter(({ id }) => found.demands.includes(id));
        const excluding = exclusions.filter(({ id }) => found.exclusions.includes(id));
        for (const { id } of named) {
          expect(
            leavesNoRung(
              named.filter((demand) => demand.id !== id),
              excluding,
            ),
          ).toBe(false);
        }
        for (const { id } of excluding) {
          expect(
            leavesNoRung(
              named,
              excluding.filter((exclusion) => exclusion.id !== id),
            ),
          ).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("the conflict named does not depend on the order of rules", () => {
    fc.assert(
      fc.property(demandsArbitrary, exclusionsArbitrary, (demands, exclusions) => {
        const reversed = findConflict(demands.toReversed(), exclusions.toReversed());
        expect(reversed).toEqual(findConflict(demands, exclusions));
      }),
      { numRuns: 300 },
    );
  });
});

test("exclusions alone can leave no rung, and then no demand is named", () => {
  const exclusions: readonly Exclusion[] = [
    { id: "LOW", rungs: ["process", "container", "sandboxed-container"] },
    { id: "HIGH", rungs: ["container-in-vm", "vm", "dedicated-host"] },
  ];
  expect(findConflict([], exclusions)).toEqual({ demands: [], exclusions: ["HIGH", "LOW"] });
});

test("among conflicts of one size the strictest demand is named", () => {
  const demands: readonly Demand[] = [
    { id: "A-VM", level: "vm" },
    { id: "B-HOST", level: "dedicated-host" },
  ];
  const exclusions: readonly Exclusion[] = [{ id: "E", rungs: ["vm", "dedicated-host"] }];
  expect(findConflict(demands, exclusions)).toEqual({ demands: ["B-HOST"], exclusions: ["E"] });
});

test("among conflicts alike in size and strictness the first ids are named", () => {
  const demands: readonly Demand[] = ["D2", "D1"].map((id) => ({ id, level: "vm" }));
  const exclusions: readonly Exclusion[] = ["E2", "E1"].map((id) => ({
    id,
    rungs: ["vm", "dedicated-host"],
  }));
  expect(findConflict(demands, exclusions)).toEqual({ demands: ["D1"], exclusions: ["E1"] });
});

test("with a rung left there is no conflict", () => {
  expect(findConflict([{ id: "D", level: "vm" }], [{ id: "E", rungs: ["vm"] }])).toBeNull();
  expect(findConflict([], [])).toBeNull();
});
