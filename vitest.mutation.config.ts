import { defineConfig } from "vitest/config";

/** The engine's own tests, and the laws that hold its searches against trying everything. */
export default defineConfig({
  resolve: { alias: [{ find: /^@\//, replacement: `${import.meta.dirname}/` }] },
  test: {
    include: ["lib/engine/**/*.test.ts", "tests/laws/law-4-{counterfactuals,differences}.test.ts"],
    testTimeout: 120_000,
  },
});
