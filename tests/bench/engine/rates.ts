import type { Runner } from "./contender";

/** How often something was done in a second, in the middle round and in the slowest, and what one cost. */
export type Rate = {
  readonly median: number;
  readonly worst: number;
  /** Of all of the process's threads, in the middle round. */
  readonly cpuMicroseconds: number;
};

type Round = { readonly rate: number; readonly cpuMicroseconds: number };

/**
 * Measures runners in turn, round by round, so that whatever else the machine does strikes all alike.
 * The first round warms up and does not count.
 */
export async function measureRates(
  runners: readonly Runner[],
  rounds: number,
  millisecondsEach: number,
): Promise<ReadonlyMap<string, Rate>> {
  const rates = new Map(runners.map(({ name }) => [name, [] as Round[]]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const runner of runners) {
      const measured = await measureOnce(runner, millisecondsEach);
      if (round > 0) rates.get(runner.name)?.push(measured);
    }
  }
  return new Map([...rates].map(([name, values]) => [name, summarise(values)]));
}

async function measureOnce(runner: Runner, milliseconds: number): Promise<Round> {
  let batch = 16;
  let count = 0;
  const cpuBefore = process.cpuUsage();
  const start = performance.now();
  for (;;) {
    const before = performance.now();
    await runner.run(batch);
    count += batch;
    const now = performance.now();
    if (now - start >= milliseconds) {
      const { user, system } = process.cpuUsage(cpuBefore);
      return { rate: count / ((now - start) / 1000), cpuMicroseconds: (user + system) / count };
    }
    // Few looks at the clock, and many within the time.
    if (now - before < milliseconds / 20) batch *= 2;
  }
}

function summarise(rounds: readonly Round[]): Rate {
  const rates = rounds.map(({ rate }) => rate);
  const costs = rounds.map(({ cpuMicroseconds }) => cpuMicroseconds);
  return { median: quantile(rates, 0.5), worst: Math.min(...rates), cpuMicroseconds: quantile(costs, 0.5) };
}

/** The value below which that share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const ordered = values.toSorted((a, b) => a - b);
  return ordered[Math.min(ordered.length - 1, Math.floor(share * ordered.length))] ?? Number.NaN;
}
