import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { presets } from "@/lib/catalogue/presets";
import { ruleSet } from "@/lib/catalogue/rule-set";
import { whatNeighboursShare } from "@/lib/catalogue/what-neighbours-share";
import { chosen, demandRung, makeRule, makeRuleSet, scale } from "@/tests/laws/support/make";
import { all, is } from "./condition";
import { mayAllShare, mayShare } from "./may-share";
import { boundaries } from "./pools";
import { mostPooled, proposePools } from "./propose-pools";
import type { Answers } from "./question";

const some = fc.array(fc.constantFrom(...presets.map(({ answers }) => answers)), {
  minLength: 1,
  maxLength: 5,
});

const propose = (members: readonly Answers[]) => proposePools(ruleSet, whatNeighboursShare, members);

describe("proposed pools", () => {
  it("hold everybody once, and in each the rules let all share with all", () => {
    fc.assert(
      fc.property(some, (members) => {
        const pools = propose(members);
        for (const boundary of boundaries) {
          expect(pools[boundary].flat().toSorted((a, b) => a - b)).toEqual(members.map((_, index) => index));
          for (const pool of pools[boundary]) {
            const within = members.filter((_, index) => pool.includes(index));
            expect(mayAllShare(ruleSet, whatNeighboursShare, within)[boundary].allowed).toBe(true);
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  it("are as few as trying every way to divide finds", () => {
    fc.assert(
      fc.property(some, (members) => {
        const pools = propose(members);
        const divisions = divisionsOf(members.map((_, index) => index));
        for (const boundary of boundaries) {
          const allowed = divisions.filter((division) =>
            division.every(
              (group) =>
                mayAllShare(
                  ruleSet,
                  whatNeighboursShare,
                  members.filter((_, index) => group.includes(index)),
                )[boundary].allowed,
            ),
          );
          expect(pools[boundary]).toHaveLength(Math.min(...allowed.map(({ length }) => length)));
        }
      }),
      { numRuns: 5 },
    );
  });

  it("are the same each time, and refuse more members than can be looked at", () => {
    const members = presets.slice(0, 6).map(({ answers }) => answers);
    expect(propose(members)).toEqual(propose(members));
    expect(() => propose(Array.from({ length: mostPooled + 1 }, () => ({})))).toThrow(RangeError);
  });
});

describe("several that share", () => {
  it("are judged like a pair when there are two, and whoever is alone has nothing against it", () => {
    for (const first of presets) {
      for (const second of presets) {
        const pair = mayAllShare(ruleSet, whatNeighboursShare, [first.answers, second.answers]);
        expect(pair).toEqual(mayShare(ruleSet, whatNeighboursShare, second.answers, first.answers));
      }
      expect(mayAllShare(ruleSet, whatNeighboursShare, [first.answers]).kernel.allowed).toBe(true);
    }
  });

  it("may be refused together what each pair may do", () => {
    // Each axis by itself keeps below a demand; the rule wants both at once.
    const degrees = ["low", "high"];
    const questions = [
      scale("a", degrees),
      scale("b", degrees),
      scale("c", ["no", "yes"]),
      scale("alike", ["same", "different"]),
    ];
    const rule = makeRule(
      "BOTH",
      all(is("a", "high"), is("b", "high"), is("c", "yes")),
      demandRung("dedicated-host"),
    );
    const rules = makeRuleSet(questions, [rule]);
    const asked = {
      shared: ["a", "b"],
      sensitivity: [],
      unlike: { question: "alike", same: "same", different: "different" },
    };
    const said = (a: string, b: string, c: string): Answers => ({ a: chosen(a), b: chosen(b), c: chosen(c) });
    const members = [said("high", "low", "no"), said("low", "high", "no"), said("low", "low", "yes")];
    for (const left of members.keys()) {
      expect(mayAllShare(rules, asked, members.toSpliced(left, 1)).host.allowed).toBe(true);
    }
    expect(mayAllShare(rules, asked, members).host).toEqual({ allowed: false, forbiddenBy: ["BOTH"] });
    expect(proposePools(rules, asked, members).host).toEqual([[0, 1], [2]]);
  });
});

function divisionsOf(members: readonly number[]): readonly (readonly (readonly number[])[])[] {
  const [first, ...others] = members;
  if (first === undefined) return [[]];
  return divisionsOf(others).flatMap((division) => [
    [[first], ...division],
    ...division.map((_, at) => division.map((group, index) => (index === at ? [first, ...group] : group))),
  ]);
}
