import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { recordIds, revisionNumber } from "./query-string";

const id = randomUUID();

it.each([["0"], ["-1"], ["1.5"], ["2147483648"], ["1e99"], ["x"], [""], [undefined], [["1", "2"]]])(
  "%s is no revision's number",
  (value) => expect(revisionNumber(value)).toBeNull(),
);

it("ids come out once each, whether repeated or separated by commas, and nothing else does", () => {
  const other = randomUUID();
  expect(recordIds([`${id},${other}`, id, "__proto__", "\u0000", ""])).toEqual([id, other]);
  expect(recordIds(undefined)).toEqual([]);
});
