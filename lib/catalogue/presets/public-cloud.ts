import { chosen } from "../examples";
import type { Preset } from "./preset";

/** The second story of the essay behind the scale: companies, governments and research share hardware. */
export const publicCloud: Preset = {
  id: "public-cloud",
  label: "Public cloud",
  description: "Companies, agencies and research bodies run what they like on shared hardware",
  answers: {
    "co-tenants": chosen("unrelated-organisations"),
    trust: chosen("mutual-distrust"),
    "neighbour-sensitivity": chosen("different"),
    "blast-radius": chosen("one-tenant"),
    "kernel-crash": chosen("not-acceptable"),
    "code-origin": chosen("arbitrary-code"),
    "admission-checks": chosen("nothing"),
    exposure: chosen("interactive-code"),
    "untrusted-files": chosen("yes"),
    "run-as": chosen("root"),
    classification: chosen("confidential"),
    "data-kinds": chosen("personal"),
    regimes: chosen("gdpr", "soc2-iso27001"),
    "copies-apart": chosen("other-data-centres"),
    "neighbour-noise": chosen("objective-missed"),
    churn: chosen("minutes"),
    platform: chosen("vm-platform", "own-metal"),
    "nested-virtualisation": chosen("available"),
    patching: chosen("within-a-week"),
    operations: chosen("hypervisors-too"),
  },
};
