import { expect, test } from "vitest";
import { calibrate, readDisagreements } from "../calibration/calibration";

test("at most one recommendation lies under its published range: the dangerous error", () => {
  const { under, rows } = calibrate();
  expect(rows.filter(({ recommended }) => recommended === null)).toEqual([]);
  expect(under).toBeLessThanOrEqual(1);
});

test("every recommendation outside its published range is explained, and no other", () => {
  const outside = calibrate().rows.filter(({ offset }) => offset !== 0);
  expect(Object.keys(readDisagreements()).toSorted()).toEqual(outside.map(({ id }) => id).toSorted());
});

test("all but one recommendation lie within one rung of the published range", () => {
  const { total, withinOne } = calibrate();
  expect(withinOne).toBeGreaterThanOrEqual(total - 1);
});
