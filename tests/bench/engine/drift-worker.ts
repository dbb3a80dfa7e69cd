import { ruleSet } from "@/lib/catalogue/rule-set";
import type { Answers } from "@/lib/engine/question";
import type { Rule, RuleSet } from "@/lib/engine/rule";
import { compile } from "./compile-in-node";
import { randomAnswers } from "./random-assessments";
import { seededRandom } from "./seeded";

/** Every stored assessment under the catalogue and under a draft of it: who moves, and by which rules. */
export type DriftReport = {
  readonly assessments: number;
  readonly moved: number;
  /** How many of those that moved have rules that apply only under the draft. */
  readonly byRule: Readonly<Record<string, number>>;
  /** Making up the assessments is the benchmark's own doing; reading is parsing their stored text. */
  readonly seconds: { readonly making: number; readonly reading: number; readonly evaluating: number };
  readonly cpuSeconds: number;
  readonly peakRssMiB: number;
};

const assessments = process.argv.includes("--quick") ? 50_000 : 1_000_000;
const atOnce = 500;
const shareOpen = 0.1;

const draft = draftOf(ruleSet);
const before = compile(ruleSet);
const after = compile(draft);
const random = seededRandom(1_000_000);
const seconds = { making: 0, reading: 0, evaluating: 0 };
const byRule: Record<string, number> = {};
let moved = 0;

for (let done = 0; done < assessments; done += atOnce) {
  const texts = timed("making", () =>
    Array.from({ length: Math.min(atOnce, assessments - done) }, () =>
      JSON.stringify(randomAnswers(ruleSet.questions, random, shareOpen)),
    ),
  );
  const stored = timed("reading", () => texts.map((text): Answers => JSON.parse(text)));
  timed("evaluating", () => stored.forEach(compareUnderBoth));
}

const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const report: DriftReport = {
  assessments,
  moved,
  byRule,
  seconds,
  cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
  peakRssMiB: maxRSS / 1024,
};
process.stdout.write(JSON.stringify(report));

function compareUnderBoth(answers: Answers): void {
  const old = before.trace(answers);
  const now = after.trace(answers);
  if (old.floor.firm === now.floor.firm) return;
  moved += 1;
  const applied = new Set(old.applying.map(({ ruleId }) => ruleId));
  for (const { ruleId } of now.applying) {
    if (!applied.has(ruleId)) byRule[ruleId] = (byRule[ruleId] ?? 0) + 1;
  }
}

/** A draft in which some demands take less to apply: the first part of their condition suffices. */
function draftOf(set: RuleSet): RuleSet {
  const demands = set.rules.filter(
    ({ effect, when }) => effect.kind === "demand" && effect.axis === "rung" && when.op === "all",
  );
  const changed = new Set(demands.filter((_, index) => index % 5 === 0));
  const rules = set.rules.map((rule): Rule => {
    const [part] = rule.when.op === "all" ? rule.when.of : [];
    return part && changed.has(rule) ? { ...rule, when: part } : rule;
  });
  return { ...set, version: "draft", rules };
}

function timed<T>(what: keyof typeof seconds, run: () => T): T {
  const start = performance.now();
  const result = run();
  seconds[what] += (performance.now() - start) / 1000;
  return result;
}
