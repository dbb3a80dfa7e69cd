import { describe, expect, test } from "vitest";
import { type Circle, intersect, poolsOf } from "./pools";

const circles: readonly Circle[] = [
  { name: "federal", apartFrom: ["korean"] },
  { name: "secret", within: ["federal"] },
  { name: "bunker", within: ["secret"] },
  { name: "korean" },
  { name: "alike" },
];
const demand = (id: string, name: string) => ({ id, name });

describe("circles that several rules ask for", () => {
  test("leave the inner one where one lies within the other, at any depth, whatever the order", () => {
    const demands = [demand("A", "federal"), demand("B", "secret"), demand("C", "bunker")];
    expect(intersect(demands, [], circles)).toEqual({
      names: ["bunker"],
      demandedBy: ["A", "B", "C"],
      mayBeDemandedBy: [],
      contradictions: [],
    });
    expect(intersect(demands.toReversed(), [], circles).names).toEqual(["bunker"]);
  });

  test("all stay where nothing is known of how they lie", () => {
    expect(intersect([demand("A", "federal"), demand("B", "alike")], [], circles)).toMatchObject({
      names: ["alike", "federal"],
      contradictions: [],
    });
  });

  test("contradict when they exclude each other, and the rules are named", () => {
    const demands = [demand("A", "federal"), demand("B", "korean"), demand("C", "federal")];
    expect(intersect(demands, [], circles).contradictions).toEqual([
      { names: ["federal", "korean"], rules: ["A", "B", "C"] },
    ]);
  });

  test("contradict what excludes the circle around them", () => {
    const found = intersect([demand("A", "korean"), demand("B", "bunker")], [], circles);
    expect(found.contradictions).toEqual([{ names: ["bunker", "korean"], rules: ["A", "B"] }]);
  });

  test("contradict by what either of them says, of itself or of a circle around the other", () => {
    const others: readonly Circle[] = [
      ...circles,
      { name: "allied", apartFrom: ["federal"] },
      { name: "zone", apartFrom: ["alike"] },
    ];
    const namesFor = (one: string, other: string) =>
      intersect([demand("A", one), demand("B", other)], [], others).contradictions.map(({ names }) => names);
    expect(namesFor("allied", "bunker")).toEqual([["allied", "bunker"]]);
    expect(namesFor("alike", "zone")).toEqual([["alike", "zone"]]);
    expect(namesFor("alike", "korean")).toEqual([]);
  });

  test("contradict without the rules that ask for a third", () => {
    const demands = [demand("A", "federal"), demand("B", "korean"), demand("C", "alike")];
    expect(intersect(demands, [], circles).contradictions).toEqual([
      { names: ["federal", "korean"], rules: ["A", "B"] },
    ]);
  });

  test("that may yet be asked for are named, and decide nothing", () => {
    expect(intersect([demand("A", "federal")], [demand("B", "korean")], circles)).toEqual({
      names: ["federal"],
      demandedBy: ["A"],
      mayBeDemandedBy: ["B"],
      contradictions: [],
    });
  });

  test("of names that no circle describes are taken as they are", () => {
    expect(intersect([demand("A", "x"), demand("B", "x"), demand("C", "y")], [], []).names).toEqual([
      "x",
      "y",
    ]);
  });
});

describe("pools", () => {
  const at = (boundary: "kernel" | "node" | "host", id: string, name: string) => ({ boundary, id, name });

  test("hold for every boundary inside: who shares a kernel shares the host", () => {
    const pools = poolsOf([at("host", "H", "federal"), at("kernel", "K", "alike")], [], circles);
    expect(pools.map(({ boundary, names }) => [boundary, names])).toEqual([
      ["kernel", ["alike", "federal"]],
      ["host", ["federal"]],
    ]);
  });

  test("on a kernel do not bind the host", () => {
    const pools = poolsOf([at("kernel", "K", "korean"), at("host", "H", "federal")], [], circles);
    expect(pools.map(({ boundary, contradictions }) => [boundary, contradictions.length])).toEqual([
      ["kernel", 1],
      ["host", 0],
    ]);
  });

  test("contradict at the widest boundary only: what no host allows need not be said of its kernels", () => {
    const demands = [at("host", "H", "federal"), at("host", "I", "korean"), at("kernel", "K", "alike")];
    expect(poolsOf(demands, [], circles).map(({ contradictions }) => contradictions.length)).toEqual([0, 1]);
  });

  test("on a host are not made uncertain by what may be asked of a kernel", () => {
    const pools = poolsOf([at("host", "H", "federal")], [at("kernel", "K", "alike")], circles);
    expect(pools.map(({ boundary, mayBeDemandedBy }) => [boundary, mayBeDemandedBy])).toEqual([
      ["kernel", ["K"]],
      ["host", []],
    ]);
  });

  test("are listed only where a rule speaks, or may speak, of the boundary", () => {
    expect(poolsOf([], [], circles)).toEqual([]);
    expect(poolsOf([], [at("node", "N", "alike")], circles)).toEqual([
      { boundary: "node", names: [], demandedBy: [], mayBeDemandedBy: ["N"], contradictions: [] },
    ]);
  });
});
