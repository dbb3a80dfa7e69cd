import { type ZenDecision, ZenEngine } from "@gorules/zen-engine";
import { Environment } from "@marcbachmann/cel-js";
import { LogicEngine } from "json-logic-engine";
import { Engine } from "json-rules-engine";
import { type Contender, inputAt, makeRunner } from "./contender";
import { type Facts, factSets, type PolicyResult, type PolicyRule, policyRules } from "./policy";

/**
 * The policy in the peers' own words, each used in the fastest way that was found: rules are prepared
 * beforehand wherever the engine can. The two that only test conditions get a loop around them that
 * collects what holds.
 */
export function makePeers(): readonly Contender[] {
  return [jsonLogicEngine(), celJs(), zenEngine(1), zenEngine(16), jsonRulesEngine()];
}

function jsonLogicEngine(): Contender {
  const engine = new LogicEngine();
  const tests = policyRules.map((rule) =>
    engine.build({ and: rule.tests.map(({ question, options }) => ({ in: [{ var: question }, options] })) }),
  );
  return testingPeer("json-logic-engine", tests);
}

function celJs(): Contender {
  const environment = new Environment({ unlistedVariablesAreDyn: true });
  const tests = policyRules.map((rule) =>
    environment.parse(
      rule.tests.map(({ question, options }) => `${question} in ${JSON.stringify(options)}`).join(" && "),
    ),
  );
  return testingPeer("cel-js", tests);
}

/** An engine that says of one condition whether it holds. */
function testingPeer(name: string, tests: readonly unknown[]): Contender {
  const rules = policyRules.map((rule, index) => {
    const holds = tests[index];
    if (typeof holds !== "function") throw new TypeError(`${name} made no function of ${rule.id}.`);
    return { rule, holds: (facts: Facts): boolean => holds(facts) === true };
  });
  const evaluate = (facts: Facts): PolicyResult => {
    let floor = 0;
    const fired: { id: string; reason: string }[] = [];
    for (const { rule, holds } of rules) {
      if (!holds(facts)) continue;
      fired.push({ id: rule.id, reason: rule.reason });
      if (rule.level > floor) floor = rule.level;
    }
    return { floor, fired };
  };
  return {
    ...makeRunner(name, factSets, evaluate, ({ floor }) => floor),
    isPeer: true,
    resultOf: (index) => evaluate(inputAt(factSets, index)),
  };
}

function jsonRulesEngine(): Contender {
  const engine = new Engine(
    policyRules.map(({ id, reason, level, tests }) => ({
      conditions: {
        all: tests.map(({ question, options }) => ({ fact: question, operator: "in", value: options })),
      },
      event: { type: id, params: { id, reason, level } },
    })),
  );
  const evaluate = async (facts: Facts): Promise<PolicyResult> => {
    const { events } = await engine.run(facts);
    return resultOf(events.map(({ params }) => params));
  };
  return laterPeer("json-rules-engine", evaluate, 1);
}

/** It evaluates on threads of its own, so that several at once have more than one core. */
function zenEngine(atOnce: number): Contender {
  const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify(decisionTable())));
  const evaluate = async (facts: Facts): Promise<PolicyResult> => resultOf(await rowsOf(decision, facts));
  return laterPeer(atOnce === 1 ? "zen-engine" : `zen-engine, ${atOnce} at once`, evaluate, atOnce);
}

async function rowsOf(decision: ZenDecision, facts: Facts): Promise<readonly unknown[]> {
  const { result } = await decision.evaluate(facts);
  return Array.isArray(result) ? result : [];
}

/** One row a rule, one column a question; an empty cell holds for every answer. */
function decisionTable() {
  const inputs = Object.keys(factSets[0] ?? {});
  const cellsOf = ({ id, reason, level, tests }: PolicyRule, row: number) => ({
    _id: `row-${row}`,
    ...Object.fromEntries(
      inputs.map((question) => {
        const test = tests.find((each) => each.question === question);
        return [question, test ? test.options.map((option) => JSON.stringify(option)).join(", ") : ""];
      }),
    ),
    id: JSON.stringify(id),
    reason: JSON.stringify(reason),
    level: String(level),
  });
  const column = (field: string) => ({ id: field, name: field, field });
  return {
    contentType: "application/vnd.gorules.decision",
    nodes: [
      { id: "in", name: "in", type: "inputNode" },
      {
        id: "table",
        name: "table",
        type: "decisionTableNode",
        content: {
          hitPolicy: "collect",
          inputs: inputs.map(column),
          outputs: ["id", "reason", "level"].map(column),
          rules: policyRules.map(cellsOf),
        },
      },
      { id: "out", name: "out", type: "outputNode" },
    ],
    edges: [
      { id: "first", type: "edge", sourceId: "in", targetId: "table" },
      { id: "second", type: "edge", sourceId: "table", targetId: "out" },
    ],
  };
}

/** Rules that fired, as an engine hands them out: in any order, of any shape. */
function resultOf(rows: readonly unknown[]): PolicyResult {
  let floor = 0;
  const fired: { id: string; reason: string }[] = [];
  for (const row of rows) {
    if (!isFired(row)) throw new TypeError("What fired has no level.");
    fired.push({ id: row.id, reason: row.reason });
    if (row.level > floor) floor = row.level;
  }
  return { floor, fired };
}

function isFired(row: unknown): row is { id: string; reason: string; level: number } {
  return typeof row === "object" && row !== null && "level" in row && typeof row.level === "number";
}

/** An engine that answers later, with some evaluations under way at once. */
function laterPeer(
  name: string,
  evaluate: (facts: Facts) => Promise<PolicyResult>,
  atOnce: number,
): Contender {
  return {
    name,
    isPeer: true,
    resultOf: (index) => evaluate(inputAt(factSets, index)),
    run: async (count) => {
      let sum = 0;
      for (let done = 0; done < count; done += atOnce) {
        const batch = Array.from({ length: Math.min(atOnce, count - done) }, (_, index) =>
          evaluate(inputAt(factSets, done + index)),
        );
        for (const { floor } of await Promise.all(batch)) sum += floor;
      }
      return sum;
    },
  };
}
