import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { listPosition, printPosition, recordIds, revisionNumber } from "./query-string";

const id = randomUUID();

describe("a position in a list", () => {
  it("reads back what was printed, to the millisecond", () => {
    const position = { updatedAt: new Date("2027-03-03T23:59:59.999Z"), id };
    expect(listPosition(printPosition(position))).toEqual(position);
  });

  it.each([
    undefined,
    "",
    "rubbish",
    [`2027-03-03T00:00:00Z_${id}`],
    `2027-03-03T00:00:00Z_x`,
    // PostgreSQL knows no year 0.
    `0000-01-01T00:00:00Z_${id}`,
    `2027-02-30T00:00:00Z_${id}`,
  ])("%s is none: the list starts at its beginning", (value) => expect(listPosition(value)).toBeNull());
});

it.each([["0"], ["-1"], ["1.5"], ["2147483648"], ["1e99"], ["x"], [""], [undefined], [["1", "2"]]])(
  "%s is no revision's number",
  (value) => expect(revisionNumber(value)).toBeNull(),
);

it("ids come out once each, whether repeated or separated by commas, and nothing else does", () => {
  const other = randomUUID();
  expect(recordIds([`${id},${other}`, id, "__proto__", "\u0000", ""])).toEqual([id, other]);
  expect(recordIds(undefined)).toEqual([]);
});
