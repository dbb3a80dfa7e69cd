import { defineConfig } from "vitest/config";

const resolve = {
  alias: [{ find: /^@\//, replacement: `${import.meta.dirname}/` }],
};

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: "unit",
          include: [
            "lib/**/*.test.{ts,tsx}",
            "{app,components}/**/*.test.{ts,tsx}",
            "tests/{architecture,bench,mutation,translations}/**/*.test.ts",
          ],
          // Only there to end what hangs: a busy machine takes its time.
          testTimeout: 60_000,
        },
      },
      { resolve, test: { name: "laws", include: ["tests/laws/**/*.test.ts"], testTimeout: 120_000 } },
      {
        resolve,
        test: {
          name: "integration",
          include: ["tests/{integration,commands}/**/*.test.ts"],
          // Processes and databases are started here: the limit is only there to end what hangs.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve,
        test: {
          name: "faults",
          include: ["tests/faults/**/*.test.ts"],
          // As long as `npm run faults -- --kills 100` takes on a busy machine, and more.
          testTimeout: 3_600_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
