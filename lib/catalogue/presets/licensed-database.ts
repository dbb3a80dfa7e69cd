import { chosen } from "../examples";
import type { Preset } from "./preset";

/** Dedicated for the licence, not for security: the verdict says so. */
export const licensedDatabase: Preset = {
  id: "licensed-database",
  label: "Database licensed by socket",
  description: "A vendor's database whose licence counts the sockets of its hosts",
  answers: {
    "co-tenants": chosen("same-organisation"),
    trust: chosen("accidents"),
    "neighbour-sensitivity": chosen("same"),
    "code-origin": chosen("vendor-binary"),
    exposure: chosen("internal-api"),
    "untrusted-files": chosen("no"),
    "kernel-needs": chosen("ordinary"),
    "operating-system": chosen("same"),
    devices: chosen("none"),
    classification: chosen("confidential"),
    "data-kinds": chosen("personal"),
    "host-threat": chosen("none"),
    regimes: chosen("none"),
    "separate-hardware": chosen("no"),
    "copies-apart": chosen("other-racks"),
    "neighbour-noise": chosen("objective-missed"),
    churn: chosen("long-lived"),
    pressure: chosen("memory", "disk-io", "local-state"),
    platform: chosen("vm-platform", "own-metal"),
    licences: chosen("per-socket"),
  },
};
