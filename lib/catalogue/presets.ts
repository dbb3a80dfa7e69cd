import { aiAgents } from "./presets/ai-agents";
import { cardPayments } from "./presets/card-payments";
import { ciForUntrustedCode } from "./presets/ci-for-untrusted-code";
import { dodIl5SharedRegion } from "./presets/dod-il5-shared-region";
import { internalTool } from "./presets/internal-tool";
import type { Preset } from "./presets/preset";
import { publicCloud } from "./presets/public-cloud";
import { publicSaas } from "./presets/public-saas";
import { universityResearchGroups } from "./presets/university-research-groups";

/** The presets, those of everyday use first. */
export const presets: readonly Preset[] = [
  internalTool,
  universityResearchGroups,
  publicSaas,
  cardPayments,
  ciForUntrustedCode,
  aiAgents,
  publicCloud,
  dodIl5SharedRegion,
];

export const presetById: ReadonlyMap<string, Preset> = new Map(presets.map((preset) => [preset.id, preset]));
