import type { CatalogueTranslation } from "../translation";

export const limits: CatalogueTranslation["limits"] = {};
