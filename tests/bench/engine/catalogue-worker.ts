import { ruleSet } from "@/lib/catalogue/rule-set";
import { evaluate } from "@/lib/engine/evaluate";
import { compile } from "./compile-in-node";
import { makeRunner } from "./contender";
import { measureWays, type WaysTimes } from "./measure-ways";
import { randomAnswers } from "./random-assessments";
import { measureRates, type Rate } from "./rates";
import { seededRandom } from "./seeded";

/** Figures on the real catalogue. */
export type CatalogueReport = {
  readonly questions: number;
  readonly rules: number;
  readonly rates: Readonly<Record<string, Rate>>;
  readonly ways: WaysTimes;
};

const isQuick = process.argv.includes("--quick");
const ways = measureWays();
const random = seededRandom(45);
const answerSets = Array.from({ length: 300 }, () => randomAnswers(ruleSet.questions, random, 0.1));
const compiled = compile(ruleSet);
const encoded = answerSets.map(compiled.encode);
const rates = await measureRates(
  [
    makeRunner(
      "evaluate",
      answerSets,
      (answers) => evaluate(ruleSet, answers),
      ({ floor }) => floor.firm.length,
    ),
    makeRunner("trace", answerSets, compiled.trace, ({ floor }) => floor.firm.length),
    makeRunner("trace-encoded", encoded, compiled.traceEncoded, ({ floor }) => floor.firm.length),
    makeRunner("floor", encoded, compiled.evaluateFloor, ({ length }) => length),
  ],
  isQuick ? 5 : 9,
  isQuick ? 100 : 250,
);
const report: CatalogueReport = {
  questions: ruleSet.questions.length,
  rules: ruleSet.rules.filter(({ retired }) => !retired).length,
  rates: Object.fromEntries(rates),
  ways,
};
process.stdout.write(JSON.stringify(report));
