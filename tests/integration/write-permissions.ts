/** Prints the table of permissions to docs/permissions.md: `npm run permissions`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@/bin/dialects.mjs";
import { printPermissions } from "./print-permissions";

writeFileSync(join(root, "docs", "permissions.md"), printPermissions());
