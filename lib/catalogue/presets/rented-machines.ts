import { chosen } from "../examples";
import type { Preset } from "./preset";

export const rentedMachines: Preset = {
  id: "rented-machines",
  label: "Rented machines",
  description: "Customers rent servers, install what they like and administer them",
  answers: {
    "co-tenants": chosen("unrelated-organisations"),
    trust: chosen("hostile"),
    "neighbour-sensitivity": chosen("different"),
    "blast-radius": chosen("one-tenant"),
    "kernel-crash": chosen("not-acceptable"),
    "code-origin": chosen("arbitrary-code"),
    "admission-checks": chosen("nothing"),
    exposure: chosen("interactive-code"),
    "untrusted-files": chosen("yes"),
    "run-as": chosen("root"),
    "kernel-needs": chosen("kernel-modules"),
    "operating-system": chosen("whole-system"),
    classification: chosen("confidential"),
    regimes: chosen("none"),
    "copies-apart": chosen("other-vms"),
    churn: chosen("long-lived"),
    pressure: chosen("disk-io", "local-state"),
    platform: chosen("vm-platform", "own-metal"),
    patching: chosen("within-a-week"),
    operations: chosen("hypervisors-too"),
  },
};
