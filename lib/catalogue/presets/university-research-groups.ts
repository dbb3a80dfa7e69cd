import { chosen } from "../examples";
import type { Preset } from "./preset";

/** The first story of the essay behind the scale: a biology group and a geology group. */
export const universityResearchGroups: Preset = {
  id: "university-research-groups",
  label: "Research groups of a university",
  description: "Batch jobs of several groups on the university's own machines",
  answers: {
    "co-tenants": chosen("same-organisation"),
    trust: chosen("accidents"),
    "neighbour-sensitivity": chosen("same"),
    "blast-radius": chosen("one-node"),
    "kernel-crash": chosen("acceptable"),
    "code-origin": chosen("third-party-packages"),
    exposure: chosen("nothing"),
    "untrusted-files": chosen("no"),
    "pod-security": chosen("restricted"),
    "run-as": chosen("non-root"),
    "kernel-needs": chosen("ordinary"),
    "operating-system": chosen("same"),
    classification: chosen("internal"),
    "data-kinds": chosen("none"),
    regimes: chosen("none"),
    "copies-apart": chosen("no-copies"),
    "neighbour-noise": chosen("slower-is-fine"),
    churn: chosen("minutes"),
    pressure: chosen("cpu", "memory"),
    density: chosen("ordinary"),
    platform: chosen("container-engine", "own-metal"),
  },
};
