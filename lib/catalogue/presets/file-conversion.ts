import { chosen } from "../examples";
import type { Preset } from "./preset";

export const fileConversion: Preset = {
  id: "file-conversion",
  label: "Conversion of customers' files",
  description: "Your own program opens pictures, videos or documents that customers upload",
  answers: {
    "co-tenants": chosen("own-customers"),
    trust: chosen("mutual-distrust"),
    "neighbour-sensitivity": chosen("same"),
    "kernel-crash": chosen("acceptable"),
    "code-origin": chosen("third-party-packages"),
    "admission-checks": chosen("scanned"),
    exposure: chosen("signed-in-internet"),
    "untrusted-files": chosen("yes"),
    "run-as": chosen("non-root"),
    "pod-security": chosen("restricted"),
    "kernel-needs": chosen("ordinary"),
    "operating-system": chosen("same"),
    devices: chosen("none"),
    classification: chosen("confidential"),
    "data-kinds": chosen("personal"),
    "host-threat": chosen("none"),
    regimes: chosen("gdpr"),
    "copies-apart": chosen("other-hosts"),
    churn: chosen("seconds"),
    pressure: chosen("cpu"),
    density: chosen("hundreds"),
    "api-access": chosen("none"),
  },
};
