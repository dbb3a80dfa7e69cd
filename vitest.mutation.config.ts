import { defineConfig } from "vitest/config";

/** The engine's own tests, which have to notice mutants by themselves; the laws come on top. */
export default defineConfig({
  resolve: { alias: [{ find: /^@\//, replacement: `${import.meta.dirname}/` }] },
  test: { include: ["lib/engine/**/*.test.ts"] },
});
