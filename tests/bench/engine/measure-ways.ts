import { ruleSet } from "@/lib/catalogue/rule-set";
import { buildDiagram } from "@/lib/engine/diagram/build-diagram";
import { whatWouldChange } from "@/lib/engine/what-would-change";
import { randomAnswers } from "./random-assessments";
import { quantile } from "./rates";
import { seededRandom } from "./seeded";

/** How long it takes, in milliseconds, to find all smallest changes to all rungs. */
export type WaysTimes = {
  readonly median: number;
  readonly p99: number;
  readonly worst: number;
  readonly buildDiagram: number;
  readonly nodes: number;
};

const answerSets = 600;
const warmUps = 100;

/** Runs in Node and in a browser alike. */
export function measureWays(): WaysTimes {
  const started = performance.now();
  const diagram = buildDiagram(ruleSet);
  const built = performance.now();
  const random = seededRandom(600);
  const times: number[] = [];
  for (let index = -warmUps; index < answerSets; index += 1) {
    const answers = randomAnswers(ruleSet.questions, random, 0);
    const before = performance.now();
    whatWouldChange(diagram, answers);
    if (index >= 0) times.push(performance.now() - before);
  }
  return {
    median: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    worst: Math.max(...times),
    buildDiagram: built - started,
    nodes: diagram.variableOf.length,
  };
}
