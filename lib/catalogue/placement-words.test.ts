import { describe, expect, test } from "vitest";
import { evaluate } from "@/lib/engine/evaluate";
import { wordsIn } from "@/lib/messages/words";
import { chosen } from "./examples";
import { mergeContradictions, reservedPools, togetherWords } from "./placement-words";
import { ruleSet } from "./rule-set";

const words = wordsIn("en");
const onHost = (answers: Parameters<typeof evaluate>[1]) =>
  reservedPools(evaluate(ruleSet, answers)).find(({ boundary }) => boundary === "host");

describe("neighbours that several rules describe", () => {
  test("need no words besides their own while one description holds them all", () => {
    const pool = onHost({ regimes: chosen("dod"), "dod-level": chosen("il6") });
    expect(pool?.names).toEqual(["US federal SECRET systems only"]);
    expect(pool && togetherWords(words, "neighbours", pool)).toBeNull();
  });

  test("have to be everything at once where two descriptions may overlap", () => {
    const pool = onHost({
      regimes: chosen("au-ism", "nzism"),
      "ism-classification": chosen("secret-or-above"),
      "nzism-classification": chosen("same-classification"),
    });
    expect(pool && togetherWords(words, "neighbours", pool)).toBe("Each must be all of these:");
  });

  test("are nobody where two descriptions exclude each other, on every boundary inside as well", () => {
    const pools = reservedPools(
      evaluate(ruleSet, {
        regimes: chosen("dod", "csap"),
        "dod-level": chosen("il5"),
        "dod-region": chosen("federal-only"),
        "csap-tier": chosen("middle-or-high"),
      }),
    );
    expect(pools.map((pool) => togetherWords(words, "neighbours", pool))).toEqual(
      pools.map(() => "Nobody is all of these:"),
    );
    expect(pools).not.toEqual([]);
  });
});

describe("contradictions", () => {
  const pair = (a: string, b: string) => ({ names: [a, b], rules: [`R-${a}`, `R-${b}`] });

  test("of each with each are told once", () => {
    expect(mergeContradictions([pair("a", "b"), pair("a", "c"), pair("b", "c")])).toEqual([
      { names: ["a", "b", "c"], rules: ["R-a", "R-b", "R-c"] },
    ]);
  });

  test.each([[[pair("a", "b")]], [[pair("a", "b"), pair("b", "c")]], [[pair("a", "b"), pair("c", "d")]]])(
    "that leave some side by side stay apart: %j",
    (pairs) => {
      expect(mergeContradictions(pairs)).toEqual(pairs);
    },
  );
});
