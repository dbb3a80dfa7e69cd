import { languageNames, languages } from "@/lib/messages/locales";
import type { PageFacts } from "./site-shell";
import { SwitchForm } from "./switch-form";

/** Each language under its own name. */
export function LanguageSwitch({ page: { words, path } }: { page: PageFacts }) {
  const choices = languages.map((value) => ({ value, label: languageNames[value], lang: value }));
  const label = words.t("site.footer.language");
  return (
    <SwitchForm
      action="/language"
      back={path}
      groups={[{ name: "language", label, current: words.locale, choices }]}
    />
  );
}
