import { BitLayout } from "./compile-layout";
import type { Outcome, RuleOutcome } from "./outcome";
import type { Answers } from "./question";
import type { Rule, RuleSet } from "./rule";
import { positionOn, type Rung, rungs } from "./scales";
import { createSituation } from "./situation";
import type { Interval } from "./verdict";

/** Answers as bits, hidden ones left out. Only the compiled rule set that made them can read them. */
export type EncodedAnswers = Int32Array;

/** What the rules come to, with reasons: the floor and the trace of a verdict, without the rest. */
export type Trace = {
  readonly floor: Interval<Rung>;
  readonly applying: readonly Reason[];
  /** One for every rule in force, in order; traces share them. */
  readonly outcomes: readonly RuleOutcome[];
};

type Reason = Pick<Rule, "title" | "rationale"> & { readonly ruleId: string };

/** A rule set as code. */
export type CompiledRuleSet = {
  encode(answers: Answers): EncodedAnswers;
  /** The firm floor alone. */
  evaluateFloor(encoded: EncodedAnswers): Rung;
  traceEncoded(encoded: EncodedAnswers): Trace;
  trace(answers: Answers): Trace;
};

/** What goes into one function. A just-in-time compiler takes long over large ones, or gives up. */
const rulesPerPart = 40;
const questionsPerPart = 13;

type PlannedRule = {
  readonly index: number;
  readonly rule: Rule;
  /** Position of the rung it demands; null for any other effect. */
  readonly level: number | null;
  /** Null for a rule that cannot be evaluated, whatever the answers. */
  readonly read: readonly string[] | null;
};

/**
 * A rule set as the body of a JavaScript function that returns a `CompiledRuleSet`: straight-line tests of
 * bits, equal to the plain evaluator for all answers and many times as fast.
 *
 * The engine only writes the text. Turning text into code is for whoever runs outside a browser, whose
 * content security policy rightly forbids it. All words in the text are JSON strings: none can leave its
 * quotes.
 */
export function generateSource(ruleSet: RuleSet): string {
  const planned = planRules(ruleSet);
  const sound = planned.filter(({ read }) => read !== null);
  const layout = new BitLayout(
    ruleSet.questions,
    sound.map(({ rule }) => rule.when),
  );
  const parts = chunksOf(sound, rulesPerPart);
  const readers = chunksOf(layout.readStatements(), questionsPerPart);
  const broken = planned.filter(({ read }) => read === null);
  const brokenLevel = Math.max(0, ...broken.map(({ level }) => level ?? 0));
  return `"use strict";
const rungs = ${JSON.stringify(rungs)};
const applies = ${outcomesAs("applies", planned)};
const undecided = ${outcomesAs("undecided", planned)};
const others = ${outcomesAs("does-not-apply", planned)};
const reasons = ${JSON.stringify(planned.map(reasonFor))};
for (const list of [applies, undecided, others, reasons]) list.forEach(Object.freeze);
${readers.map((statements, index) => `function read${index}(answers, w) {\n${statements.join("\n")}\n}`).join("\n")}
function encodeInto(answers, w) {
${readers.map((_, index) => `read${index}(answers, w);`).join("\n")}
${layout.gateStatements()}
return w;
}
${parts.map((part, index) => `function part${index}(w, t) {\n${traceStatements(part, layout)}\n}`).join("\n")}
function traceEncoded(w) {
const t = { firm: 0, possible: ${brokenLevel}, applying: [], outcomes: others.slice() };
${parts.map((_, index) => `part${index}(w, t);`).join("\n")}
return {
floor: { firm: rungs[t.firm], possible: rungs[t.possible > t.firm ? t.possible : t.firm] },
applying: t.applying,
outcomes: t.outcomes,
};
}
function evaluateFloor(w) {
${floorStatements(sound, layout)}
return rungs[0];
}
const scratch = new Int32Array(${layout.length});
return {
encode: (answers) => encodeInto(answers, new Int32Array(${layout.length})),
evaluateFloor,
traceEncoded,
trace: (answers) => traceEncoded(encodeInto(answers, scratch)),
};
`;
}

function chunksOf<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

function planRules(ruleSet: RuleSet): readonly PlannedRule[] {
  return ruleSet.rules
    .filter(({ retired }) => !retired)
    .map((rule, index) => ({ index, rule, level: levelOf(rule), read: readBy(rule, ruleSet) }));
}

function levelOf({ effect }: Rule): number | null {
  return effect.kind === "demand" && effect.axis === "rung" ? positionOn(rungs, effect.level) : null;
}

/** Whether a rule can be evaluated depends on its names alone, never on the answers. */
function readBy(rule: Rule, ruleSet: RuleSet): readonly string[] | null {
  const situation = createSituation(ruleSet.questions, {});
  try {
    situation.truthOf(rule.when);
    return situation.dependenciesOf(rule.when);
  } catch {
    return null;
  }
}

function outcomesAs(outcome: Outcome, planned: readonly PlannedRule[]): string {
  const outcomes = planned.map(
    ({ rule, read }): RuleOutcome =>
      read === null ? { ruleId: rule.id, outcome: "error", read: [] } : { ruleId: rule.id, outcome, read },
  );
  return JSON.stringify(outcomes);
}

function reasonFor({ rule: { id, title, rationale } }: PlannedRule): Reason {
  return { ruleId: id, title, rationale };
}

/** Most rules do not apply, which one test shows. */
function traceStatements(part: readonly PlannedRule[], layout: BitLayout): string {
  return part
    .map(({ index, rule, level }) => {
      const raise = (bound: string) =>
        level === null ? "" : `if (t.${bound} < ${level}) t.${bound} = ${level};`;
      return `if (${layout.express(rule.when, "possible")}) {
if (${layout.express(rule.when, "certain")}) {
t.outcomes[${index}] = applies[${index}]; t.applying.push(reasons[${index}]); ${raise("firm")}
} else { t.outcomes[${index}] = undecided[${index}]; ${raise("possible")} }
}`;
    })
    .join("\n");
}

/** The strictest demand is looked for first: the first found is the floor. */
function floorStatements(sound: readonly PlannedRule[], layout: BitLayout): string {
  return sound
    .flatMap(({ rule, level }) => (level === null ? [] : [{ rule, level }]))
    .toSorted((a, b) => b.level - a.level)
    .map(({ rule, level }) => `if (${layout.express(rule.when, "certain")}) return rungs[${level}];`)
    .join("\n");
}
