import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { printWorkbook } from "./workbook";

it("a workbook holds its tables as text, none of it a formula, and survives what XML cannot hold", async () => {
  const rows = [
    ["what", '=HYPERLINK("x")'],
    ["+1", "a\u0000b & <c>"],
  ];
  const parts = unzipSync(
    await printWorkbook([
      { name: "A/B: [c]*?", rows },
      { name: "Second", rows },
    ]),
  );
  const xml = Object.entries(parts)
    .filter(([path]) => path.endsWith(".xml"))
    .map(([, bytes]) => strFromU8(bytes))
    .join("\n");
  expect(xml).not.toMatch(/<f[ >]/);
  expect(xml).toContain("=HYPERLINK(");
  expect(xml).toContain("ab &amp; &lt;c&gt;");
  expect(xml).toMatch(/<sheet [^>]*name="A B {3}c {3}"/);
});
