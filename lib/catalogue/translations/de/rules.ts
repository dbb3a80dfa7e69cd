import type { CatalogueTranslation } from "../translation";

export const rules: CatalogueTranslation["rules"] = {};
