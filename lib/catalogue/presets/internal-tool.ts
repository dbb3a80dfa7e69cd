import { chosen } from "../examples";
import type { Preset } from "./preset";

export const internalTool: Preset = {
  id: "internal-tool",
  label: "Internal tool",
  description: "A team's own tool on the team's own host, for colleagues only",
  answers: {
    "co-tenants": chosen("same-team"),
    trust: chosen("full"),
    "neighbour-sensitivity": chosen("same"),
    "blast-radius": chosen("whole-cluster"),
    "kernel-crash": chosen("acceptable"),
    "code-origin": chosen("own-reviewed"),
    exposure: chosen("internal-api"),
    "untrusted-files": chosen("no"),
    "pod-security": chosen("restricted"),
    "kernel-needs": chosen("ordinary"),
    "operating-system": chosen("same"),
    devices: chosen("none"),
    classification: chosen("internal"),
    "data-kinds": chosen("none"),
    regimes: chosen("none"),
    "separate-hardware": chosen("no"),
    "location-limits": chosen("none"),
    "copies-apart": chosen("no-copies"),
    "neighbour-noise": chosen("harmless"),
    churn: chosen("long-lived"),
    pressure: chosen("light"),
    density: chosen("ordinary"),
    platform: chosen("plain-host"),
  },
};
