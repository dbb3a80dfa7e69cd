import { expect, test } from "vitest";
import { rungs } from "@/lib/engine/scales";
import { sectionGeometry, stackHeight } from "./section-geometry";

const sections = rungs.map(sectionGeometry);

test("the wall grows by the same step at every rung, down to the bottom", () => {
  expect(sections.map(({ depth }) => depth)).toEqual([14, 28, 42, 56, 70, 84]);
});

test("what is shared fills the stack below the wall, and shrinks at every rung", () => {
  const heights = sections.map(({ sharedTops, sharedHeight }) => sharedTops.length * sharedHeight);
  expect(heights).toEqual(sections.map(({ depth }) => stackHeight - depth));
});

test("the ground line closes step by step", () => {
  expect(sections.map(({ groundLine }) => groundLine)).toEqual([
    "open",
    "open",
    "gated",
    "gated",
    "gated",
    "shut",
  ]);
});

test("only containers in a VM stand in pairs", () => {
  expect(sections.filter(({ isPaired }) => isPaired).map(({ number }) => number)).toEqual([4]);
});
