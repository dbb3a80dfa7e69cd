import type { NeighbourQuestions } from "@/lib/engine/may-share";

/** Which questions say what a workload means for its neighbours. */
export const whatNeighboursShare: NeighbourQuestions = {
  shared: ["co-tenants", "trust", "code-origin", "exposure", "untrusted-files"],
  sensitivity: ["classification", "data-kinds", "regimes"],
  unlike: { question: "neighbour-sensitivity", same: "same", different: "different" },
};
