import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { publishedSchemas } from "./published-schemas";

const root = path.join(import.meta.dirname, "..", "..");

it.each(Object.entries(publishedSchemas()))(
  "%s is the schema in force: when it is not, run `npm run schemas`",
  (file, text) => {
    expect(readFileSync(path.join(root, file), "utf8")).toBe(text);
  },
);
