import { configDefaults, defineConfig } from "vitest/config";

/** The engine's own tests, and the laws that hold its searches and proofs against trying everything. */
export default defineConfig({
  resolve: { alias: [{ find: /^@\//, replacement: `${import.meta.dirname}/` }] },
  test: {
    include: [
      "lib/engine/**/*.test.ts",
      "tests/laws/law-4-{counterfactuals,differences}.test.ts",
      "tests/laws/law-10-whole-space.test.ts",
    ],
    // A proof over the whole catalogue takes a minute: too long to repeat for every mutant.
    exclude: [...configDefaults.exclude, "lib/engine/compile-proof.test.ts"],
    testTimeout: 120_000,
  },
});
