import { chosen } from "../examples";
import type { Preset } from "./preset";

export const dodIl5SharedRegion: Preset = {
  id: "dod-il5-shared-region",
  label: "US DoD IL5 in a shared region",
  description: "A defence workload at impact level 5, in a region that has other than federal tenants",
  answers: {
    "co-tenants": chosen("unrelated-organisations"),
    trust: chosen("mutual-distrust"),
    "neighbour-sensitivity": chosen("different"),
    "blast-radius": chosen("one-tenant"),
    "code-origin": chosen("third-party-packages"),
    "admission-checks": chosen("signed-and-scanned"),
    exposure: chosen("signed-in-internet"),
    "untrusted-files": chosen("no"),
    "pod-security": chosen("restricted"),
    "run-as": chosen("non-root"),
    "kernel-needs": chosen("ordinary"),
    "operating-system": chosen("same"),
    classification: chosen("restricted"),
    "data-kinds": chosen("government-controlled"),
    regimes: chosen("dod"),
    "dod-level": chosen("il5"),
    "dod-region": chosen("shared"),
    "location-limits": chosen("named-staff"),
    "copies-apart": chosen("other-hazard-zones"),
    platform: chosen("vm-platform"),
  },
};
