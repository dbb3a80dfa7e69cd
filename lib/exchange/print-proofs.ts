import { ruleSet } from "@/lib/catalogue/rule-set";
import { buildDiagram, terminals } from "@/lib/engine/diagram/build-diagram";
import { countOutcomes } from "@/lib/engine/diagram/census";
import { type Proof, prove } from "@/lib/engine/diagram/proofs";
import { currentRuleSet } from "@/lib/schemas/rule-book";

/** What holds of the rule set in force over all answers, as the command prints it. */
export type ProofReport = {
  readonly ruleSet: { readonly version: string; readonly hash: string };
  readonly diagram: { readonly nodes: number; readonly variables: number };
  /** Counts as decimal text: they are beyond what a JSON number holds. Shares are of all complete answers. */
  readonly answerSets: {
    readonly total: string;
    readonly byOutcome: readonly {
      readonly outcome: string;
      readonly count: string;
      readonly share: number;
    }[];
  };
  readonly laws: readonly (Proof & { readonly holds: boolean })[];
};

/** Settles every claim about the rule set in force. Takes a few seconds. */
export function proveRuleSet(): ProofReport {
  const diagram = buildDiagram(ruleSet);
  const counts = countOutcomes(diagram);
  const outcomes = terminals.flatMap((name) =>
    name === "impossible" ? [] : [{ name, count: counts[name] }],
  );
  const total = outcomes.reduce((sum, { count }) => sum + count, 0n);
  return {
    ruleSet: { version: currentRuleSet.version, hash: currentRuleSet.hash },
    diagram: { nodes: diagram.childrenOf.length, variables: diagram.variables.length },
    answerSets: {
      total: String(total),
      byOutcome: outcomes.map(({ name, count }) => ({
        outcome: name,
        count: String(count),
        share: Number((count * 1_000_000_000n) / total) / 1_000_000_000,
      })),
    },
    laws: prove(ruleSet).map((proof) => ({ ...proof, holds: proof.against.length === 0 })),
  };
}

/** The same as text. */
export function explainProofs({ ruleSet, diagram, answerSets, laws }: ProofReport): string {
  const rows = answerSets.byOutcome.map(
    ({ outcome, count, share }) =>
      `  ${outcome.padEnd(20)} ${(share * 100).toFixed(4).padStart(8)} %  ${count}`,
  );
  const claims = laws.map(({ claim, how, against }) =>
    [
      `${against.length === 0 ? "holds" : "FAILS"}  ${claim}`,
      `       ${how}`,
      ...against.map((line) => `       - ${line}`),
    ].join("\n"),
  );
  return [
    `Rule set ${ruleSet.version} (${ruleSet.hash.slice(0, 12)}): ${diagram.nodes} nodes over ${diagram.variables} variables.`,
    `${answerSets.total} complete sets of answers lead to:`,
    ...rows,
    "",
    ...claims,
    "",
  ].join("\n");
}
