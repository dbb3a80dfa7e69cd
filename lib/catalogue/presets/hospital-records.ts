import { chosen } from "../examples";
import type { Preset } from "./preset";

/** A case that is often put too high: the law on health data names no rung. */
export const hospitalRecords: Preset = {
  id: "hospital-records",
  label: "Hospital records",
  description: "Patient records in the hospital's own reviewed services, sorted by sensitivity",
  answers: {
    "co-tenants": chosen("same-organisation"),
    trust: chosen("accidents"),
    "neighbour-sensitivity": chosen("same"),
    "blast-radius": chosen("one-node"),
    "code-origin": chosen("own-reviewed"),
    "admission-checks": chosen("signed-and-scanned"),
    exposure: chosen("signed-in-internet"),
    "untrusted-files": chosen("no"),
    "run-as": chosen("non-root"),
    "pod-security": chosen("restricted"),
    "kernel-needs": chosen("ordinary"),
    "operating-system": chosen("same"),
    devices: chosen("none"),
    classification: chosen("restricted"),
    "data-kinds": chosen("personal", "health"),
    "host-threat": chosen("none"),
    regimes: chosen("hipaa"),
    "separate-hardware": chosen("no"),
    "copies-apart": chosen("other-data-centres"),
    "neighbour-noise": chosen("slower-is-fine"),
    churn: chosen("long-lived"),
    platform: chosen("own-kubernetes", "vm-platform"),
    patching: chosen("monthly"),
  },
};
