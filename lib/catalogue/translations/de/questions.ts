import type { CatalogueTranslation } from "../translation";

export const questions: CatalogueTranslation["questions"] = {};
