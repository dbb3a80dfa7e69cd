import { evaluate } from "@/lib/engine/evaluate";
import type { RuleSet } from "@/lib/engine/rule";
import { chosen } from "./make";

type Brief = Readonly<Record<string, string>>;

const letters = {
  process: "P",
  container: "C",
  "sandboxed-container": "S",
  "container-in-vm": "M",
  vm: "V",
  "dedicated-host": "H",
};

/** What is asked of a platform: nothing in particular; without KVM; Windows without KVM; a kernel module. */
const demands: readonly Brief[] = [
  {},
  { "nested-virtualisation": "not-available" },
  { "nested-virtualisation": "not-available", "operating-system": "different" },
  { "kernel-needs": "kernel-modules" },
];

const every = "PCSMVH PCSMVH PCSMVH PCSMVH";
const withoutKvmNoMachines = "PCSMVH PCSMH PCSM PCSMVH";

/** The rungs that platforms leave under each demand, by the rules on operations alone; - for none. */
const rungsLeft: readonly (readonly [platforms: string, left: string])[] = [
  ["plain-host", every],
  ["container-engine", withoutKvmNoMachines],
  ["managed-kubernetes", "CSMVH CSMH CSM CSMVH"],
  ["own-kubernetes", withoutKvmNoMachines],
  ["serverless-containers", "CSM CSM CSM -"],
  ["vm-platform", every],
  ["own-metal", every],
  ["serverless-containers plain-host", every],
  ["serverless-containers container-engine", withoutKvmNoMachines],
  ["serverless-containers managed-kubernetes", "CSMVH CSMH CSM CSMVH"],
  ["serverless-containers own-kubernetes", withoutKvmNoMachines],
  ["serverless-containers vm-platform", every],
  ["serverless-containers own-metal", every],
  ["managed-kubernetes plain-host", withoutKvmNoMachines],
  ["managed-kubernetes container-engine", withoutKvmNoMachines],
  ["managed-kubernetes own-kubernetes", withoutKvmNoMachines],
  ["managed-kubernetes vm-platform", every],
  ["managed-kubernetes own-metal", every],
];

/** Platforms that leave other rungs than they should. */
export function findWrongPlatformRungs(ruleSet: RuleSet): readonly string[] {
  const operationsAlone = { ...ruleSet, rules: ruleSet.rules.filter(({ id }) => id.startsWith("OPS-")) };
  const rungsFor = (platforms: string, demand: Brief): string => {
    const brief = Object.entries(demand).map(([question, option]) => [question, chosen(option)] as const);
    const answers = Object.fromEntries([["platform", chosen(...platforms.split(" "))], ...brief]);
    const feasible = evaluate(operationsAlone, answers).rungs.filter(
      ({ standing }) => standing === "feasible",
    );
    return feasible.map(({ rung }) => letters[rung]).join("") || "-";
  };
  return rungsLeft.flatMap(([platforms, expected]) => {
    const left = demands.map((demand) => rungsFor(platforms, demand)).join(" ");
    return left === expected ? [] : [`${platforms}: ${left} instead of ${expected}`];
  });
}
