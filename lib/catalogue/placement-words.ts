import { boundaries, type Contradiction, type SharedPool } from "@/lib/engine/pools";
import type { Verdict } from "@/lib/engine/verdict";
import type { Words } from "@/lib/messages/words";
import { communityIn } from "./in-language";

/** Whom a boundary is reserved for, ready to be put into words. */
export type ReservedPool = SharedPool & {
  /** Whether nobody can meet the rules together, here or on a wider boundary around it. */
  readonly isContradicted: boolean;
};

/** The boundaries that rules reserve themselves, narrowest first; the rules of a wider one hold inside it too. */
export function reservedPools(verdict: Verdict): readonly ReservedPool[] {
  const pools = poolsOf(verdict);
  return pools
    .filter(({ boundary }) => verdict.neighbours.some((each) => each.boundary === boundary))
    .map((pool) => ({
      ...pool,
      isContradicted: pools.some(
        ({ boundary, contradictions }) =>
          contradictions.length > 0 && boundaries.indexOf(boundary) >= boundaries.indexOf(pool.boundary),
      ),
    }));
}

/** Verdicts from before pools were worked out have neighbours only. */
export function poolsOf({ pools, neighbours }: Verdict): readonly SharedPool[] {
  if (pools.length > 0) return pools;
  return neighbours.map(({ boundary, community, ruleId }) => ({
    boundary,
    names: [community],
    demandedBy: [ruleId],
    mayBeDemandedBy: [],
    contradictions: [],
  }));
}

/** What to say before several communities or places that rules ask for together; nothing before a single one. */
export function togetherWords(
  { t }: Words,
  what: "neighbours" | "residency",
  { names, isContradicted }: { readonly names: readonly string[]; readonly isContradicted: boolean },
): string | null {
  if (names.length < 2) return null;
  if (what === "neighbours") {
    return t(isContradicted ? "result.parts.nobodyIsAll" : "result.parts.neighboursAreAll");
  }
  return t(isContradicted ? "result.parts.nowhereIsAll" : "result.parts.placesAreAll");
}

/** Contradictions, told as one where each of several excludes every other: three countries are one, not three pairs. */
export function mergeContradictions(pairs: readonly Contradiction[]): readonly Contradiction[] {
  const names = [...new Set(pairs.flatMap((pair) => pair.names))];
  const isEachWithEach = pairs.length === (names.length * (names.length - 1)) / 2;
  return isEachWithEach && pairs.length > 1
    ? [{ names, rules: [...new Set(pairs.flatMap(({ rules }) => rules))] }]
    : pairs;
}

/** A community as one of the rules that name it is translated; `lang` where it stayed English. */
export function communityNamed(
  words: Words,
  name: string,
  rules: readonly string[],
): { readonly community: string; readonly lang?: "en" } {
  const translated = rules
    .map((ruleId) => communityIn(words, { ruleId, community: name }))
    .find(({ lang, community }) => lang === undefined && (words.language === "en" || community !== name));
  if (translated) return { community: translated.community };
  return words.language === "en" ? { community: name } : { community: name, lang: "en" };
}
