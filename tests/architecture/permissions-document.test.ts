import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { root } from "@/bin/dialects.mjs";
import { printPermissions } from "../integration/print-permissions";

test("docs/permissions.md is what the table of permissions prints", () => {
  const printed = readFileSync(`${root}/docs/permissions.md`, "utf8");
  // Print it anew with `npm run permissions`.
  expect(printed).toBe(printPermissions());
});
