import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  activeFilters,
  type ListPosition,
  printLibraryQuery,
  printPosition,
  readLibraryQuery,
  readPosition,
} from "./library-query";

const id = randomUUID();
const updatedAt = new Date("2027-03-03T23:59:59.999Z");

describe("a position in the library", () => {
  it.each<ListPosition>([
    { sort: "changed", updatedAt, id },
    { sort: "name", nameKey: "two_words_ & ümlaut", id },
    { sort: "name", nameKey: "", id },
    { sort: "gap", gapRank: -9, updatedAt, id },
  ])("by $sort reads back what was printed", (position) => {
    expect(readPosition({ sort: position.sort, after: printPosition(position) })).toEqual(position);
  });

  it.each([
    "",
    "rubbish",
    "_",
    "2027-03-03T00:00:00Z_x",
    // PostgreSQL knows no year 0.
    `0000-01-01T00:00:00Z_${id}`,
    `2027-02-30T00:00:00Z_${id}`,
  ])("%j is none: the list starts at its beginning", (after) => {
    for (const sort of ["changed", "gap"] as const) expect(readPosition({ sort, after })).toBeNull();
  });

  it("a name that no database can be asked for is none", () => {
    expect(readPosition({ sort: "name", after: `\u0000_${id}` })).toBeNull();
    expect(readPosition({ sort: "name", after: `\ud800_${id}` })).toBeNull();
  });
});

describe("the library's address", () => {
  it("holds the whole state, and nothing that is as it is anyway", () => {
    const address = "/library?q=pay&rung=vm&gap=short&tag=pci&sort=name&view=grid";
    const query = readLibraryQuery(new URL(address, "http://localhost").searchParams);
    expect(query).toMatchObject({
      q: "pay",
      rung: "vm",
      gap: "short",
      tag: "pci",
      sort: "name",
      view: "grid",
    });
    expect(printLibraryQuery(query)).toBe(address);
    expect(activeFilters(query)).toEqual(["q", "rung", "gap", "tag"]);
    expect(printLibraryQuery(readLibraryQuery(new URLSearchParams()))).toBe("/library");
  });

  it("what makes no sense narrows nothing", () => {
    const query = readLibraryQuery(
      new URLSearchParams("q=%20-%20&rung=x&gap=&spread=S9&tag=%20%23&role=root&links=1&sort=x&view=x&y=1"),
    );
    expect(activeFilters(query)).toEqual([]);
    expect(printLibraryQuery(query)).toBe("/library");
  });
});
