import { chosen } from "../examples";
import type { Preset } from "./preset";

/** The everyday case: enough is a container, and what matters stands beside the rung. */
export const companyPlatform: Preset = {
  id: "company-platform",
  label: "Company platform",
  description: "Services of several teams on one cluster, all of it the company's own reviewed code",
  answers: {
    "co-tenants": chosen("same-organisation"),
    trust: chosen("accidents"),
    "neighbour-sensitivity": chosen("same"),
    "blast-radius": chosen("one-node"),
    "kernel-crash": chosen("acceptable"),
    "code-origin": chosen("third-party-packages"),
    "admission-checks": chosen("scanned"),
    exposure: chosen("signed-in-internet"),
    "untrusted-files": chosen("no"),
    "run-as": chosen("non-root"),
    "pod-security": chosen("restricted"),
    "kernel-needs": chosen("ordinary"),
    "operating-system": chosen("same"),
    devices: chosen("none"),
    classification: chosen("confidential"),
    "data-kinds": chosen("personal"),
    "host-threat": chosen("none"),
    regimes: chosen("gdpr", "soc2-iso27001"),
    "separate-hardware": chosen("no"),
    "copies-apart": chosen("other-data-centres"),
    "neighbour-noise": chosen("slower-is-fine"),
    churn: chosen("minutes"),
    platform: chosen("managed-kubernetes"),
    "api-access": chosen("pipeline"),
  },
};
