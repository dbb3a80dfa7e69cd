import { isDeepStrictEqual } from "node:util";
import type { Contender } from "./contender";
import { type Facts, factSets, type PolicyResult, policyRules } from "./policy";

/** The policy as its definition reads. */
function expectedResult(facts: Facts): PolicyResult {
  const fired = policyRules.filter(({ tests }) =>
    tests.every(({ question, options }) => options.includes(facts[question] ?? "")),
  );
  return {
    floor: Math.max(0, ...fired.map(({ level }) => level)),
    fired: fired.map(({ id, reason }) => ({ id, reason })),
  };
}

/** The contenders that come to something else for one of the answer sets, as sentences; none, if all agree. */
export async function findDisagreements(contenders: readonly Contender[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const contender of contenders) {
    for (const [index, facts] of factSets.entries()) {
      const expected = expectedResult(facts);
      const result = await contender.resultOf(index);
      const agrees =
        typeof result === "number"
          ? result === expected.floor
          : isDeepStrictEqual(inOrder(result), inOrder(expected));
      if (agrees) continue;
      found.push(
        `${contender.name} on answer set ${index}: ${JSON.stringify(result)}, not ${JSON.stringify(expected)}`,
      );
      break;
    }
  }
  return found;
}

function inOrder({ floor, fired }: PolicyResult): PolicyResult {
  return { floor, fired: fired.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}
