import { expect, test } from "vitest";
import { atOrAbove, highestOn, positionOn, rungs, spreadLevels } from "./scales";

test("the six rungs run from least to most isolation", () => {
  expect(rungs).toEqual([
    "process",
    "container",
    "sandboxed-container",
    "container-in-vm",
    "vm",
    "dedicated-host",
  ]);
});

test("a value off the scale throws instead of ranking lowest", () => {
  expect(() => positionOn<string>(rungs, "unikernel")).toThrow(
    /^unikernel is not on the scale process, container, /,
  );
  expect(() => highestOn<string>(["a", "b"], ["z"])).toThrow(RangeError);
});

test("the highest of no values is the scale's lowest", () => {
  expect(highestOn(spreadLevels, [])).toBe("S0");
});

test("the highest value wins wherever it stands in the list", () => {
  expect(highestOn(rungs, ["container", "vm", "sandboxed-container"])).toBe("vm");
});

test("at or above includes the value itself", () => {
  expect(atOrAbove(rungs, "vm")).toEqual(["vm", "dedicated-host"]);
});
