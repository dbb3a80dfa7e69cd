import { chosen } from "../examples";
import type { Preset } from "./preset";

export const desktopCompartments: Preset = {
  id: "desktop-compartments",
  label: "Compartments of a desktop",
  description: "One person opens hostile documents and keeps them from the rest, a whole system each",
  answers: {
    "co-tenants": chosen("same-team"),
    trust: chosen("hostile"),
    "neighbour-sensitivity": chosen("different"),
    "blast-radius": chosen("one-tenant"),
    "kernel-crash": chosen("acceptable"),
    "code-origin": chosen("vendor-binary"),
    exposure: chosen("interactive-code"),
    "untrusted-files": chosen("yes"),
    "kernel-needs": chosen("ordinary"),
    "operating-system": chosen("whole-system"),
    classification: chosen("confidential"),
    "data-kinds": chosen("personal", "keys"),
    regimes: chosen("none"),
    "separate-hardware": chosen("no"),
    "copies-apart": chosen("no-copies"),
    churn: chosen("minutes"),
    density: chosen("ordinary"),
    platform: chosen("own-metal"),
  },
};
