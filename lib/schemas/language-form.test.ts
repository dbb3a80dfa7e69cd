import { expect, it } from "vitest";
import { languageForm } from "./language-form";

const backOf = (back: string) => languageForm.parse({ language: "de", back }).back;

it.each(["/", "/library?after=x", "/a/1/q/co-tenants?from=check", "/s/%20"])("leads back to %s", (path) => {
  expect(backOf(path)).toBe(path);
});

it.each([
  "https://elsewhere.example/",
  "//elsewhere.example",
  "/\\elsewhere.example",
  "/.//elsewhere.example",
  "javascript:x",
  "http://[",
])("does not lead to %s", (address) => expect(backOf(address)).toBe("/"));

it("knows no language that the messages lack", () => {
  expect(languageForm.safeParse({ language: "fr", back: "/" }).success).toBe(false);
});
