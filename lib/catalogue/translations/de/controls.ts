import type { CatalogueTranslation } from "../translation";

export const controls: CatalogueTranslation["controls"] = {};
