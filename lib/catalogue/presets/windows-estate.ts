import { chosen } from "../examples";
import type { Preset } from "./preset";

export const windowsService: Preset = {
  id: "windows-service",
  label: "Windows service with a driver",
  description: "A service that needs Windows and a kernel driver, beside Linux hosts",
  answers: {
    "co-tenants": chosen("same-organisation"),
    trust: chosen("accidents"),
    "neighbour-sensitivity": chosen("same"),
    "kernel-crash": chosen("not-acceptable"),
    "code-origin": chosen("vendor-binary"),
    exposure: chosen("internal-api"),
    "untrusted-files": chosen("no"),
    "kernel-needs": chosen("kernel-modules"),
    "operating-system": chosen("different"),
    devices: chosen("none"),
    classification: chosen("internal"),
    "data-kinds": chosen("none"),
    regimes: chosen("none"),
    "separate-hardware": chosen("no"),
    "copies-apart": chosen("other-data-centres"),
    churn: chosen("long-lived"),
    platform: chosen("own-kubernetes", "vm-platform"),
  },
};
