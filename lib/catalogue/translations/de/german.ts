import type { CatalogueTranslation } from "../translation";
import { controls } from "./controls";
import { limits } from "./limits";
import { presets } from "./presets";
import { questions } from "./questions";
import { rules } from "./rules";
import { controlPlanes, dataInUse, rungs, spread } from "./scales";
import { sections } from "./sections";
import { tradeOffs } from "./trade-offs";

/** The catalogue in German. Its terms are those of docs/glossary-de.md. */
export const german: CatalogueTranslation = {
  sections,
  rungs,
  tradeOffs,
  spread,
  controlPlanes,
  dataInUse,
  questions,
  presets,
  limits,
  rules,
  controls,
};
