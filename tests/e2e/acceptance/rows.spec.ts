import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { type AcceptanceRow, rows } from "./support/rows";

const here = import.meta.dirname;
const specs = readdirSync(here)
  .filter((name) => name.endsWith(".spec.ts") && name !== "rows.spec.ts")
  .map((name) => readFileSync(join(here, name), "utf8"))
  .join("\n");

for (const [name, row] of Object.entries<AcceptanceRow>(rows)) {
  test(`the row "${name}" is named by a test, or says what is not built yet`, () => {
    for (const [file, title] of row.alsoBy ?? []) {
      expect(readFileSync(join(here, "..", file), "utf8"), file).toContain(`test("${title}"`);
    }
    const isNamed = [`titled("${name}"`, `"${name} (`, `"${name}",`, `; ${name} (`].some((text) =>
      specs.includes(text),
    );
    expect(isNamed || row.alsoBy !== undefined || row.notBuiltYet !== undefined).toBe(true);
  });
}
