import type { Evidence, Force } from "@/lib/engine/rule";

export const forceLabels: Readonly<Record<Force, string>> = {
  requirement: "Requirement",
  guidance: "Guidance",
  "house-policy": "House policy",
};

export const evidenceLabels: Readonly<Record<Evidence, string>> = {
  text: "The wording was read",
  secondary: "A third party's account was read",
  memory: "Not confirmed: check it yourself",
};
