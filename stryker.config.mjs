/** Mutation testing of the engine: npm run mutate [-- --mutate FILE,…]. Not part of npm test: it takes minutes. */
export default {
  plugins: ["@stryker-mutator/vitest-runner"],
  testRunner: "vitest",
  vitest: { configFile: "vitest.mutation.config.ts" },
  mutate: ["lib/engine/**/*.ts", "!lib/engine/**/*.test.ts"],
  ignorePatterns: ["/data", "/test-results", "/.next", "/playwright-report", "/lib/db/generated"],
  coverageAnalysis: "perTest",
  // TypeScript 7 has no programming interface, which Stryker would rewrite the compiler's settings with.
  tsconfigFile: "none",
  // A mutant is there to be tested, not to compile.
  disableTypeChecks: false,
  concurrency: 2,
  reporters: ["clear-text", "json"],
  jsonReporter: { fileName: "test-results/mutation.json" },
  tempDirName: "data/stryker",
};
