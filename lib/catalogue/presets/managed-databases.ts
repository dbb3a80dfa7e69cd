import { chosen } from "../examples";
import type { Preset } from "./preset";

export const managedDatabases: Preset = {
  id: "managed-databases",
  label: "Databases for customers",
  description: "An instance per customer, which the customer queries in SQL",
  answers: {
    "co-tenants": chosen("own-customers"),
    trust: chosen("mutual-distrust"),
    "neighbour-sensitivity": chosen("same"),
    "blast-radius": chosen("one-tenant"),
    "kernel-crash": chosen("not-acceptable"),
    "code-origin": chosen("third-party-packages"),
    exposure: chosen("interactive-code"),
    "untrusted-files": chosen("no"),
    "kernel-needs": chosen("ordinary"),
    "operating-system": chosen("same"),
    devices: chosen("none"),
    classification: chosen("confidential"),
    "data-kinds": chosen("personal"),
    "host-threat": chosen("none"),
    "tenant-data": chosen("store-per-tenant"),
    regimes: chosen("gdpr", "soc2-iso27001"),
    "copies-apart": chosen("other-data-centres"),
    "neighbour-noise": chosen("objective-missed"),
    churn: chosen("long-lived"),
    pressure: chosen("memory", "disk-io", "local-state"),
    density: chosen("ordinary"),
  },
};
