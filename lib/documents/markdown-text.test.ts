import { expect, it } from "vitest";
import { markdownLink, markdownTable, markdownText } from "./markdown-text";

it.each([
  ["*bold* _x_ `code`", "\\*bold\\* \\_x\\_ \\`code\\`"],
  ["<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"],
  ["[a](javascript:x)", "\\[a\\](javascript:x)"],
  ["a | b\nc", "a \\| b c"],
  ["# no heading", "\\# no heading"],
  ["- no list", "\\- no list"],
  ["1. no list", "1\\. no list"],
  ["2.0.0, a version", "2.0.0, a version"],
  ["&lt;", "&amp;lt;"],
])("%s shows as it was written", (text, written) => {
  expect(markdownText(text)).toBe(written);
});

it("an address ends no link", () => {
  expect(markdownLink("https://x.example/a>b c")).toBe("<https://x.example/a%3Eb%20c>");
});

it("a table has one line a row", () => {
  expect(markdownTable(["a", "b"], [["1", "2"]])).toBe("| a | b |\n| --- | --- |\n| 1 | 2 |");
});
