import type { Rule } from "@/lib/engine/rule";
import { asiaRules } from "./asia";
import { combinationRules } from "./combination";
import { euRules } from "./eu";
import { paymentAndHealthRules } from "./payments-and-health";
import { residencyRules } from "./residency";
import { sectorAndContractRules } from "./sector-and-contract";
import { ukAnzCaRules } from "./uk-anz-ca";
import { usFederalRules } from "./us-federal";
import { usOtherRules } from "./us-other";

/**
 * What laws, standards, schemes and contracts say about tenancy, one effect per rule.
 *
 * Ids: `REG-<text>[-<grade>]-<part>`. The part is RUNG (or the case that sets the rung, such as MIXED
 * or SHARED), POOL (who may share the hosts), SPREAD, CTL (controls at any rung), LOC (location) or a
 * word for a caution.
 *
 * Force: an explicit clause of a law, binding standard or contract is a requirement; advice, and every
 * place where the rung is our reading of a clause, is guidance. A licence or procurement term is a
 * requirement whose title says that it is not security.
 *
 * Evidence: wording read, a third party's account, or memory. Memory only ever raises a caution.
 */
export const regimeRules: readonly Rule[] = [
  ...paymentAndHealthRules,
  ...usFederalRules,
  ...usOtherRules,
  ...euRules,
  ...ukAnzCaRules,
  ...asiaRules,
  ...sectorAndContractRules,
  ...residencyRules,
  ...combinationRules,
];
