import type { RuleSet } from "@/lib/engine/rule";
import { createSituation } from "@/lib/engine/situation";
import { chosen } from "./make";

type Brief = Readonly<Record<string, string>>;
type Gate = { readonly askedFor: readonly Brief[]; readonly notAskedFor: readonly Brief[] };

const withAnyNeighbour: Gate = {
  askedFor: [{ "co-tenants": "same-team" }],
  notAskedFor: [{ "co-tenants": "nobody" }],
};

function onPlatforms(askedFor: readonly string[], notAskedFor: readonly string[], more: Brief = {}): Gate {
  const on = (platform: string): Brief => ({ platform, ...more });
  return { askedFor: askedFor.map(on), notAskedFor: notAskedFor.map(on) };
}

const apiAccess = onPlatforms(
  ["managed-kubernetes", "own-kubernetes"],
  ["container-engine", "serverless-containers", "vm-platform"],
  { "co-tenants": "same-organisation" },
);

/** When a question is asked that no regulation brings up: answers that just suffice, and the nearest that do not. */
export const gates: Readonly<Record<string, Gate>> = {
  trust: withAnyNeighbour,
  "neighbour-sensitivity": withAnyNeighbour,
  "blast-radius": withAnyNeighbour,
  "kernel-crash": withAnyNeighbour,
  "neighbour-noise": withAnyNeighbour,
  "node-tenancy": {
    askedFor: [{ "co-tenants": "partner-organisations" }],
    notAskedFor: [{ "co-tenants": "same-organisation" }],
  },
  "tenant-data": {
    askedFor: [{ "co-tenants": "own-customers" }],
    notAskedFor: [{ "co-tenants": "partner-organisations" }],
  },
  "host-access": {
    askedFor: [{ "pod-security": "baseline" }],
    notAskedFor: [{ "pod-security": "restricted" }],
  },
  "host-threat": {
    askedFor: [{ classification: "confidential" }],
    notAskedFor: [{ classification: "internal" }],
  },
  "nested-virtualisation": onPlatforms(
    ["container-engine", "managed-kubernetes", "own-kubernetes", "vm-platform"],
    ["plain-host", "serverless-containers", "own-metal"],
  ),
  "api-access": {
    askedFor: apiAccess.askedFor,
    notAskedFor: [...apiAccess.notAskedFor, { platform: "managed-kubernetes", "co-tenants": "same-team" }],
  },
  licences: onPlatforms(["vm-platform", "own-metal"], ["serverless-containers", "own-kubernetes"]),
};

/** Questions that are asked where they should not be, or not asked where they should. */
export function findWrongGates({ questions }: RuleSet): readonly string[] {
  const isAsked = (id: string, brief: Brief) =>
    createSituation(
      questions,
      Object.fromEntries(Object.entries(brief).map(([question, option]) => [question, chosen(option)])),
    ).isAsked(id);
  return Object.entries(gates).flatMap(([id, { askedFor, notAskedFor }]) => [
    ...askedFor
      .filter((brief) => isAsked(id, brief) !== true)
      .map((brief) => wordsFor(id, "not asked", brief)),
    ...notAskedFor
      .filter((brief) => isAsked(id, brief) !== false)
      .map((brief) => wordsFor(id, "asked", brief)),
  ]);
}

function wordsFor(id: string, outcome: string, brief: Brief): string {
  return `${id} is ${outcome} for ${JSON.stringify(brief)}.`;
}
