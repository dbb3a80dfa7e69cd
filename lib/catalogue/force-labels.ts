import type { Evidence, Force, Threat } from "@/lib/engine/rule";
import type { MessageKey } from "@/lib/messages/messages";
import type { Words } from "@/lib/messages/words";

const forceKeys: Readonly<Record<Force, MessageKey>> = {
  requirement: "rules.forces.requirement",
  guidance: "rules.forces.guidance",
  "house-policy": "rules.forces.housePolicy",
};

/** How binding a rule is: "Requirement". */
export function forceLabel({ t }: Words, force: Force): string {
  return t(forceKeys[force]);
}

/** How a rule's sources were read. */
export function evidenceLabel({ t }: Words, evidence: Evidence): string {
  return t(`rules.evidences.${evidence}`);
}

/** What a rule works against: "kernel or runtime escape". */
export function threatLabel({ t }: Words, threat: Threat): string {
  return t(`rules.threat.${threat}`);
}
