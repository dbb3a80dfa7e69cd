import { type Diagram, type Terminal, terminals } from "./build-diagram";
import { notApplicableValue, unknownValue } from "./variables";

/**
 * How many complete sets of answers lead to each outcome, counted exactly over all of them. A set of
 * answers is complete when every question has an option; hidden questions count with all of theirs.
 */
export function countOutcomes(diagram: Diagram): Readonly<Record<Terminal, bigint>> {
  const { variables, variableOf, childrenOf, root } = diagram;
  const isOption = variables.map(({ values }) =>
    values.map((value) => value !== unknownValue && value !== notApplicableValue),
  );
  const sizes = isOption.map((flags) => BigInt(flags.filter(Boolean).length));
  /** Answer sets of the variables from one up to, and without, another. */
  const between = (from: number, to: number): bigint =>
    sizes.slice(from, to).reduce((product, size) => product * size, 1n);
  const counts: (readonly bigint[])[] = terminals.map((_, terminal) =>
    terminals.map((_, other) => (other === terminal ? 1n : 0n)),
  );
  for (let node = terminals.length; node < variableOf.length; node += 1) {
    const variable = variableOf[node] ?? 0;
    const totals = terminals.map(() => 0n);
    (childrenOf[node] ?? []).forEach((child, position) => {
      if (!isOption[variable]?.[position]) return;
      const skipped = between(variable + 1, variableOf[child] ?? variable + 1);
      terminals.forEach((_, terminal) => {
        totals[terminal] = (totals[terminal] ?? 0n) + skipped * (counts[child]?.[terminal] ?? 0n);
      });
    });
    counts.push(totals);
  }
  const before = between(0, variableOf[root] ?? 0);
  const entries = terminals.map(
    (name, terminal) => [name, before * (counts[root]?.[terminal] ?? 0n)] as const,
  );
  // Every terminal has its entry.
  return Object.fromEntries(entries) as Record<Terminal, bigint>;
}
