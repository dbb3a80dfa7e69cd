import type { Trace } from "@/lib/engine/compile";
import { evaluate } from "@/lib/engine/evaluate";
import { positionOn, rungs } from "@/lib/engine/scales";
import type { Verdict } from "@/lib/engine/verdict";
import { compile } from "./compile-in-node";
import { type Contender, inputAt, makeRunner } from "./contender";
import { answerSets, type PolicyResult, policyRuleSet, policyRules } from "./policy";

const reasonById = new Map(policyRules.map(({ id, reason }) => [id, reason]));

/** Our engine: compiled with a trace, the same from encoded answers, its floor alone, and the plain one. */
export function makeOurs(): readonly Contender[] {
  const compiled = compile(policyRuleSet);
  const encoded = answerSets.map(compiled.encode);
  const evaluatePlainly = (answers: (typeof answerSets)[number]) => evaluate(policyRuleSet, answers);
  // The length of a rung's name costs less to read than its position, and shows as well that it is there.
  return [
    {
      ...makeRunner("ours", answerSets, compiled.trace, ({ floor }) => floor.firm.length),
      isPeer: false,
      resultOf: (index) => resultOfTrace(compiled.trace(inputAt(answerSets, index))),
    },
    {
      ...makeRunner("ours-encoded", encoded, compiled.traceEncoded, ({ floor }) => floor.firm.length),
      isPeer: false,
      resultOf: (index) => resultOfTrace(compiled.traceEncoded(inputAt(encoded, index))),
    },
    {
      ...makeRunner("ours-floor", encoded, compiled.evaluateFloor, ({ length }) => length),
      isPeer: false,
      resultOf: (index) => positionOn(rungs, compiled.evaluateFloor(inputAt(encoded, index))),
    },
    {
      ...makeRunner("ours-plain", answerSets, evaluatePlainly, ({ floor }) => floor.firm.length),
      isPeer: false,
      resultOf: (index) => resultOfVerdict(evaluatePlainly(inputAt(answerSets, index))),
    },
  ];
}

function resultOfTrace({ floor, applying }: Trace): PolicyResult {
  return {
    floor: positionOn(rungs, floor.firm),
    fired: applying.map(({ ruleId, rationale }) => ({ id: ruleId, reason: rationale })),
  };
}

function resultOfVerdict({ floor, outcomes }: Verdict): PolicyResult {
  const applying = outcomes.filter(({ outcome }) => outcome === "applies");
  return {
    floor: positionOn(rungs, floor.firm),
    fired: applying.map(({ ruleId }) => ({ id: ruleId, reason: reasonById.get(ruleId) ?? "" })),
  };
}
