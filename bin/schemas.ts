/** Writes the JSON Schemas of the command line's formats to public/: npm run schemas */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { publishedSchemas } from "@/lib/schemas/published-schemas";
import { root } from "./dialects.mjs";

for (const [path, text] of Object.entries(publishedSchemas())) {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}
