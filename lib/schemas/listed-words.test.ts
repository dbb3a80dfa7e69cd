import { expect, it } from "vitest";
import { listedBy, normaliseTag, parseTags, printTags, searchedWords } from "./listed-words";

it.each([
  ["Card data", "card-data"],
  ["  #PCI_DSS ", "pci-dss"],
  ["EU/West 1", "eu-west-1"],
  ["v1.2", "v1.2"],
  ["Prüfung", "prüfung"],
  ["%_*", ""],
])("the tag %j is kept as %j", (typed, kept) => {
  expect(normaliseTag(typed)).toBe(kept);
  expect(normaliseTag(kept)).toBe(kept);
});

it("names are found by their words without case and accents, and tags apart from them", () => {
  expect(searchedWords("Żółw PAYMENTS-api")).toEqual(["zołw", "payments", "api"]);
  expect(listedBy("Payments API", ["pci"])).toEqual({
    nameKey: "payments api",
    searchText: " payments api #pci ",
    words: ["payments", "api", "#pci"],
  });
});

it("nothing that is searched by has a wildcard of a database in it", () => {
  expect(searchedWords("100% a_b")).toEqual(["100", "a", "b"]);
  expect(normaliseTag("100%_")).toBe("100");
});

it("tags come back as they were stored", () => {
  expect(parseTags(printTags(["a", "b-c"]))).toEqual(["a", "b-c"]);
  expect(parseTags(printTags([]))).toEqual([]);
});
