import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { type AcceptanceRow, rows } from "./support/rows";

const here = import.meta.dirname;
const read = (path: string) => readFileSync(path, "utf8");

for (const [name, row] of Object.entries<AcceptanceRow>(rows)) {
  test(`the row "${name}" names its tests, or says what is not built yet`, () => {
    const { by = [], alsoBy = [], notBuiltYet } = row;
    for (const [file, part] of by) expect(read(join(here, file)), file).toContain(part);
    for (const [file, title] of alsoBy) {
      expect(read(join(here, "..", file)), file).toContain(`test("${title}"`);
    }
    expect(by.length + alsoBy.length > 0 || notBuiltYet !== undefined).toBe(true);
  });
}
