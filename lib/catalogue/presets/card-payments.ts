import { chosen } from "../examples";
import type { Preset } from "./preset";

export const cardPayments: Preset = {
  id: "card-payments",
  label: "Card payments",
  description: "A payment service on a cluster that also runs workloads outside its scope",
  answers: {
    "co-tenants": chosen("same-organisation"),
    trust: chosen("accidents"),
    "neighbour-sensitivity": chosen("different"),
    "blast-radius": chosen("one-tenant"),
    "code-origin": chosen("third-party-packages"),
    "admission-checks": chosen("signed-and-scanned"),
    exposure: chosen("anonymous-internet"),
    "untrusted-files": chosen("no"),
    "pod-security": chosen("restricted"),
    "run-as": chosen("non-root"),
    "kernel-needs": chosen("ordinary"),
    "operating-system": chosen("same"),
    classification: chosen("restricted"),
    "data-kinds": chosen("personal", "payment-card", "keys"),
    regimes: chosen("pci-dss"),
    "pci-scope": chosen("in-scope-mixed"),
    "separate-hardware": chosen("no"),
    "copies-apart": chosen("other-data-centres"),
    platform: chosen("managed-kubernetes", "vm-platform"),
    patching: chosen("monthly"),
  },
};
