import { chosen } from "../examples";
import type { Preset } from "./preset";

export const aiAgents: Preset = {
  id: "ai-agents",
  label: "AI agents that run code",
  description: "Agents of many customers write and run commands, scripts and small programs",
  answers: {
    "co-tenants": chosen("own-customers"),
    trust: chosen("mutual-distrust"),
    "neighbour-sensitivity": chosen("same"),
    "blast-radius": chosen("one-tenant"),
    "kernel-crash": chosen("acceptable"),
    "code-origin": chosen("arbitrary-code"),
    exposure: chosen("interactive-code"),
    "untrusted-files": chosen("yes"),
    "pod-security": chosen("baseline"),
    "host-access": chosen("none"),
    "kernel-needs": chosen("ordinary"),
    "operating-system": chosen("same"),
    devices: chosen("none"),
    classification: chosen("confidential"),
    "host-threat": chosen("none"),
    regimes: chosen("none"),
    "copies-apart": chosen("other-hosts"),
    "neighbour-noise": chosen("slower-is-fine"),
    churn: chosen("sub-second"),
    density: chosen("hundreds"),
    "api-access": chosen("none"),
  },
};
