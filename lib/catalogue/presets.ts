import { aiAgents } from "./presets/ai-agents";
import { cardPayments } from "./presets/card-payments";
import { ciForUntrustedCode } from "./presets/ci-for-untrusted-code";
import { companyPlatform } from "./presets/company-platform";
import { desktopCompartments } from "./presets/desktop-compartments";
import { dodIl5SharedRegion } from "./presets/dod-il5-shared-region";
import { fileConversion } from "./presets/file-conversion";
import { hospitalRecords } from "./presets/hospital-records";
import { internalTool } from "./presets/internal-tool";
import { licensedDatabase } from "./presets/licensed-database";
import { managedDatabases } from "./presets/managed-databases";
import type { Preset } from "./presets/preset";
import { publicCloud } from "./presets/public-cloud";
import { publicSaas } from "./presets/public-saas";
import { rentedMachines } from "./presets/rented-machines";
import { universityResearchGroups } from "./presets/university-research-groups";
import { windowsService } from "./presets/windows-estate";

/** The presets, those of everyday use first. */
export const presets: readonly Preset[] = [
  internalTool,
  companyPlatform,
  publicSaas,
  universityResearchGroups,
  hospitalRecords,
  fileConversion,
  cardPayments,
  ciForUntrustedCode,
  aiAgents,
  managedDatabases,
  windowsService,
  desktopCompartments,
  publicCloud,
  rentedMachines,
  licensedDatabase,
  dodIl5SharedRegion,
];

export const presetById: ReadonlyMap<string, Preset> = new Map(presets.map((preset) => [preset.id, preset]));
