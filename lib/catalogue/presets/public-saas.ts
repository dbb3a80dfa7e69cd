import { chosen } from "../examples";
import type { Preset } from "./preset";

export const publicSaas: Preset = {
  id: "public-saas",
  label: "Public software as a service",
  description: "Your own web application serves many customers, who bring data but no code",
  answers: {
    "co-tenants": chosen("own-customers"),
    trust: chosen("mutual-distrust"),
    "neighbour-sensitivity": chosen("same"),
    "kernel-crash": chosen("acceptable"),
    "code-origin": chosen("third-party-packages"),
    "admission-checks": chosen("scanned"),
    exposure: chosen("anonymous-internet"),
    "pod-security": chosen("restricted"),
    "run-as": chosen("non-root"),
    "kernel-needs": chosen("ordinary"),
    "operating-system": chosen("same"),
    devices: chosen("none"),
    classification: chosen("confidential"),
    "data-kinds": chosen("personal"),
    "host-threat": chosen("none"),
    regimes: chosen("gdpr", "soc2-iso27001"),
    "copies-apart": chosen("other-data-centres"),
    "neighbour-noise": chosen("slower-is-fine"),
    churn: chosen("minutes"),
    platform: chosen("managed-kubernetes"),
    "api-access": chosen("none"),
  },
};
