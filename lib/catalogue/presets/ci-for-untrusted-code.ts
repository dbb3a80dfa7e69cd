import { chosen } from "../examples";
import type { Preset } from "./preset";

export const ciForUntrustedCode: Preset = {
  id: "ci-for-untrusted-code",
  label: "Builds of code you do not trust",
  description: "Anyone may open a change, and each change is built and tested before somebody reads it",
  answers: {
    "co-tenants": chosen("own-customers"),
    trust: chosen("hostile"),
    "blast-radius": chosen("one-tenant"),
    "kernel-crash": chosen("acceptable"),
    "code-origin": chosen("arbitrary-code"),
    "admission-checks": chosen("nothing"),
    exposure: chosen("interactive-code"),
    "untrusted-files": chosen("yes"),
    "run-as": chosen("root"),
    "kernel-needs": chosen("ordinary"),
    "operating-system": chosen("same"),
    devices: chosen("none"),
    classification: chosen("internal"),
    regimes: chosen("none"),
    "copies-apart": chosen("no-copies"),
    "neighbour-noise": chosen("slower-is-fine"),
    churn: chosen("seconds"),
    pressure: chosen("cpu", "disk-io"),
    density: chosen("ordinary"),
    "api-access": chosen("none"),
  },
};
