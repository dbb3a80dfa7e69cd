import { describe, expect, test } from "vitest";
import type { Citation } from "@/lib/engine/rule";
import { controlPlanes, dataInUseLevels, rungs, spreadLevels } from "@/lib/engine/scales";
import { englishWords } from "@/lib/messages/words";
import { limits } from "./limits";
import { rungDefinition, rungFacts, rungLabel, rungWording, tradeOffAspects, tradeOffLabels } from "./rungs";
import { controlPlaneLabels, dataInUseLabels, spreadFacts, spreadLabels } from "./spread";

const words = englishWords();

const isOpenable = ({ url, readOn }: Citation) =>
  url.startsWith("https://") && /^\d{4}-\d{2}-\d{2}$/.test(readOn);

describe.each(rungs)("%s", (rung) => {
  const facts = rungFacts[rung];

  test("is defined in one sentence", () => {
    expect(rungDefinition(words, rung)).toMatch(/^[A-Z][^.]*\.$/);
    expect(rungWording(words).labels[rung]).toBe(rungLabel(words, rung));
    expect(rungWording(words).notes[rung]).toContain(facts.mustBreak.slice(1));
  });

  test("states each trade-off once, with sources one can open", () => {
    expect(facts.tradeOffs.map(({ aspect }) => aspect)).toEqual(tradeOffAspects);
    const citations = [...facts.citations, ...facts.tradeOffs.flatMap((tradeOff) => tradeOff.citations)];
    expect(citations.filter((citation) => !isOpenable(citation))).toEqual([]);
    expect(facts.citations.length).toBeGreaterThan(0);
  });

  test("gives every number a source", () => {
    const bare = facts.tradeOffs.filter(
      ({ statement, citations }) => /\d/.test(statement) && citations.length === 0,
    );
    expect(bare).toEqual([]);
  });
});

test("the wall goes deeper with each rung, and only the last closes the ground", () => {
  expect(rungs.map((rung) => rungFacts[rung].ground)).toEqual([
    "open",
    "open",
    "gated",
    "gated",
    "gated",
    "shut",
  ]);
  expect(rungFacts["dedicated-host"].shared).toEqual([]);
});

test("every value of every scale has a name of its own", () => {
  for (const [scale, labels] of [
    [spreadLevels, spreadLabels],
    [controlPlanes, controlPlaneLabels],
    [dataInUseLevels, dataInUseLabels],
    [tradeOffAspects, tradeOffLabels],
  ] as const) {
    expect(Object.keys(labels)).toEqual([...scale]);
    expect(new Set(Object.values(labels)).size).toBe(scale.length);
  }
});

test("what isolation does not fix is cited, and the moon is mentioned once", () => {
  expect(limits.flatMap(({ citations }) => citations).filter((citation) => !isOpenable(citation))).toEqual(
    [],
  );
  expect(new Set(limits.map(({ id }) => id)).size).toBe(limits.length);
  const moons = spreadLevels.filter((level) => spreadFacts[level].caveat.includes("moon"));
  expect(moons).toEqual(["S4"]);
});
