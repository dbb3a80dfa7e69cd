import type { Citation } from "@/lib/engine/rule";
import { cite, citeCve } from "./sources";

/** Something that goes past every rung. */
export type Limit = {
  readonly id: string;
  readonly title: string;
  readonly explanation: string;
  readonly citations: readonly [Citation, ...Citation[]];
};

/** What isolation does not fix: shown beside every verdict. */
export const limits: readonly Limit[] = [
  {
    id: "front-door",
    title: "The front door",
    explanation:
      "A flaw in the interface you offer works the same on every rung. The wall matters only for what happens afterwards.",
    citations: [cite("gvisor-security"), cite("peach-repository", "examples/interface-examples.md")],
  },
  {
    id: "old-images",
    title: "Images nobody rebuilds",
    explanation:
      "A known flaw in an image stays until the image is built again. A boundary around an old image keeps the intruder in good company.",
    citations: [cite("nist-800-190"), cite("kyverno-provenance")],
  },
  {
    id: "leaked-credentials",
    title: "Credentials that leak",
    explanation:
      "Whoever holds a key needs no escape. Keys that are issued at run time and expire in minutes leave little to find.",
    citations: [cite("vault-spiffe"), cite("firecracker-host")],
  },
  {
    id: "flat-network",
    title: "A flat network",
    explanation:
      "Pods reach each other freely, and unencrypted, until a policy says otherwise; without a network plug-in that enforces it, the policy is ignored.",
    citations: [cite("kubernetes-multi-tenancy", "Network isolation")],
  },
  {
    id: "shared-tables",
    title: "Tables that tenants share",
    explanation: "One query without its filter crosses every wall between machines at once.",
    citations: [cite("peach")],
  },
  {
    id: "shared-api",
    title: "A shared control plane",
    explanation:
      "The orchestrator's API and what a node may ask of it stay shared, however thick the wall around a workload is.",
    citations: [cite("kubernetes-multi-tenancy", "Node Isolation")],
  },
  {
    id: "slow-patches",
    title: "Patches that wait",
    explanation:
      "Runtimes, kernels and hypervisors all had published escapes in 2026. A rung is as good as the last fix on it.",
    citations: [cite("runc-1.2.8"), cite("zapscape"), citeCve("CVE-2026-31431")],
  },
  {
    id: "listening",
    title: "Listening through hardware",
    explanation:
      "Caches, threads and branch predictors leak across sandboxes and machines alike. Only hardware that is not shared, or not worth listening to, ends it.",
    citations: [cite("gvisor-security"), cite("linux-vmscape"), cite("linux-core-scheduling")],
  },
  {
    id: "operator",
    title: "The operator of the host",
    explanation:
      "Whoever runs the hypervisor can read its guests. Encrypted memory changes that, and gives way to somebody with access to the memory bus.",
    citations: [cite("azure-isolation"), cite("tee-attacks")],
  },
];
