import fc from "fast-check";
import { expect, it } from "vitest";
import { type CompareQuery, compareSorts, printCompareQuery, readCompareQuery } from "./compare-query";

const read = (address: string) => readCompareQuery(new URLSearchParams(address));
const a = "0b5ad9f8-3c1d-4d5e-9a6f-7b8c9d0e1f2a";
const b = "1b5ad9f8-3c1d-4d5e-9a6f-7b8c9d0e1f2a";

const picks = fc.uniqueArray(
  fc.record({
    assessmentId: fc.uuid({ version: 4 }),
    revision: fc.option(fc.integer({ min: 1, max: 2_147_483_647 })),
  }),
  { minLength: 2, maxLength: 6, selector: ({ assessmentId, revision }) => `${assessmentId} ${revision}` },
);
const queries: fc.Arbitrary<CompareQuery> = picks.chain((all) =>
  fc.record({
    picks: fc.constant(all),
    baseline: fc.constantFrom(null, ...all.slice(0, 1)),
    beside: fc.constantFrom(null, ...all.slice(1)),
    isDifferencesOnly: fc.boolean(),
    sort: fc.constantFrom(...compareSorts),
    isPicking: fc.boolean(),
    q: fc.constantFrom("", "ledger", "über uns & 50 %"),
  }),
);

it("an address holds the whole comparison", () => {
  const kept = fc.property(queries, (query) => {
    expect(read(printCompareQuery(query))).toEqual(query);
  });
  fc.assert(kept);
});

it("addresses from before revisions could be named still work", () => {
  expect(read(`ids=${a},${b}`).picks).toEqual([
    { assessmentId: a, revision: null },
    { assessmentId: b, revision: null },
  ]);
  expect(read(`ids=${a}&ids=${b}`).picks).toHaveLength(2);
});

it("what cannot be a pick is left out, each pick is there once, and nobody is their own baseline", () => {
  expect(read(`ids=${a},${a},rubbish,${a}~x,${a}~0,${a}~1~2,${b}~3&baseline=${b}`)).toMatchObject({
    picks: [
      { assessmentId: a, revision: null },
      { assessmentId: b, revision: 3 },
    ],
    baseline: null,
  });
  expect(read(`ids=${a},${b}&baseline=${b}&beside=${b}&sort=x&only=x&pick=no`)).toMatchObject({
    baseline: { assessmentId: b },
    beside: null,
    sort: "differences",
    isDifferencesOnly: false,
    isPicking: false,
  });
});
