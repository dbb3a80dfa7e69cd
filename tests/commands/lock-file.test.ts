import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { missingPackages } from "@/bin/complete-lock.mjs";
import { root } from "@/bin/dialects.mjs";

it("lists the packages of every platform, without which npm ci refuses the lock file", () => {
  const { packages } = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8"));
  const missing = missingPackages(packages).map(({ path: missingPath }) => missingPath);
  expect(missing, "run `node bin/complete-lock.mjs`").toEqual([]);
});

it("notices a package of another platform that is not listed, and where it belongs", () => {
  const packages = {
    "": { version: "1.0.0" },
    "node_modules/a": { version: "2.0.0", optionalDependencies: { "a-linux": "2.0.0", "a-darwin": "2.0.0" } },
    "node_modules/a-linux": { version: "2.0.0" },
    "node_modules/b/node_modules/a": {
      version: "1.0.0",
      dev: true,
      optionalDependencies: { "a-linux": "1.0.0" },
    },
  };
  expect(missingPackages(packages)).toEqual([
    { path: "node_modules/a-darwin", name: "a-darwin", version: "2.0.0", isForDevelopment: false },
    {
      path: "node_modules/b/node_modules/a-linux",
      name: "a-linux",
      version: "1.0.0",
      isForDevelopment: true,
    },
  ]);
});
