import { writeFile } from "node:fs/promises";
import { publishedSchemas } from "@/lib/schemas/published-schemas";

for (const [path, text] of Object.entries(publishedSchemas())) await writeFile(path, text);
