import type { Language } from "@/lib/messages/locales";
import type { Words } from "@/lib/messages/words";
import { german } from "./de/german";
import type { CatalogueTranslation } from "./translation";

const translations: Readonly<Record<Exclude<Language, "en">, CatalogueTranslation>> = { de: german };

/** The catalogue's texts in a language; none for the one that the catalogue is written in. */
export function translationFor({ language }: Words): CatalogueTranslation | null {
  return language === "en" ? null : translations[language];
}
