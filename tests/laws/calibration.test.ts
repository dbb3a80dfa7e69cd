import { expect, test } from "vitest";
import { calibrate } from "../calibration/calibration";

/**
 * Published placements that the rules fall short of, each with its reason. A placement under the
 * published minimum is the dangerous error: it may be here only with a reason, or be mended by a rule.
 */
const knownUnder = {
  "ncsc-public-cloud":
    "The guidance asks for hardware-backed separation and names no difference between a container in a VM and a VM.",
};

test("no published placement is above the recommendation, except where a reason is given", () => {
  const under = calibrate().rows.filter(({ offset }) => offset === null || offset < 0);
  expect(under.map(({ id }) => id)).toEqual(Object.keys(knownUnder));
});

test("all but one recommendation lie within one rung of the published range", () => {
  const { total, withinOne } = calibrate();
  expect(withinOne).toBeGreaterThanOrEqual(total - 1);
});
