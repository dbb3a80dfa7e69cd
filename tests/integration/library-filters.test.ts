import fc from "fast-check";
import { expect, it } from "vitest";
import { gaps, librarySorts, listedRoles } from "@/lib/catalogue/library-facets";
import { rungs, spreadLevels } from "@/lib/engine/scales";
import { type LibraryFilter, noFilter } from "@/lib/schemas/library-query";
import { searchedWords } from "@/lib/schemas/listed-words";
import { eachDatabase } from "../support/databases";
import { makeLibrary, tags, walkLibrary } from "./make-library";

const filters: fc.Arbitrary<LibraryFilter> = fc.record({
  q: fc.oneof(
    { weight: 3, arbitrary: fc.constant("") },
    fc.constantFrom("pay", "PAYM", "uber", "led 1", "100", "a b", "b", "zz", "🧱 pay"),
  ),
  rung: maybe([...rungs, "none"] as const),
  floor: maybe(rungs),
  today: maybe([...rungs, "unknown"] as const),
  gap: maybe(gaps),
  spread: maybe(spreadLevels),
  tag: fc.oneof({ weight: 4, arbitrary: fc.constant("") }, fc.constantFrom(...tags, "none", "pc")),
  role: maybe(listedRoles),
  rules: maybe(["stale"] as const),
  links: maybe(["expiring"] as const),
});

function maybe<const T>(values: readonly T[]): fc.Arbitrary<T | null> {
  return fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, fc.constantFrom(...values));
}

eachDatabase((database) => {
  it("walking all pages gives exactly what a filter lets through, in order, whatever the filter", async () => {
    const db = await database.open();
    const { reader, made } = await makeLibrary(db, 5);
    const stored = new Map(
      (await db.assessment.findMany()).map((assessment) => [assessment.id, assessment] as const),
    );
    const expected = (filter: LibraryFilter) =>
      made.filter(({ id, name, role, isListed, isStale, isExpiring, tags: own }) => {
        const { recommended, floorFirm, today, rungsShort, spread } = stored.get(id) ?? expect.fail();
        const gap =
          rungsShort === null
            ? "unknown"
            : rungsShort > 0
              ? "short"
              : rungsShort === 0
                ? "meets"
                : "headroom";
        const words = searchedWords(name);
        return (
          isListed &&
          searchedWords(filter.q).every((word) => words.some((each) => each.startsWith(word))) &&
          (filter.rung === null || filter.rung === (recommended ?? "none")) &&
          (filter.floor === null || filter.floor === floorFirm) &&
          (filter.today === null || filter.today === (today ?? "unknown")) &&
          (filter.gap === null || filter.gap === gap) &&
          (filter.spread === null || filter.spread === spread) &&
          (filter.tag === "" || own.includes(filter.tag)) &&
          (filter.role === null || filter.role === role) &&
          (filter.rules === null || isStale) &&
          (filter.links === null || isExpiring)
        );
      });
    expect(expected(noFilter).length).toBeGreaterThan(20);
    await fc.assert(
      fc.asyncProperty(
        filters,
        fc.constantFrom(...librarySorts),
        fc.constantFrom(1, 3, 7, 50),
        async (filter, sort, limit) => {
          const items = await walkLibrary(reader, filter, sort, limit);
          expect(items.map(({ id }) => id).sort()).toEqual(
            expected(filter)
              .map(({ id }) => id)
              .sort(),
          );
          const ranks = items.map((item) =>
            sort === "changed" ? -item.updatedAt.getTime() : sort === "gap" ? -(item.rungsShort ?? -9) : 0,
          );
          expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        },
      ),
      {
        numRuns: 150,
        examples: [
          [noFilter, "changed", 1],
          [noFilter, "name", 7],
          [noFilter, "gap", 3],
        ],
      },
    );
    const names = (await walkLibrary(reader, noFilter, "name", 7)).map(
      ({ id }) => stored.get(id)?.nameKey ?? "",
    );
    expect(names).toEqual([...names].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
  });
});
