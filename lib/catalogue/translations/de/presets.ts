import type { CatalogueTranslation } from "../translation";

export const presets: CatalogueTranslation["presets"] = {};
