import { languageNames, languages } from "@/lib/messages/locales";
import type { PageFacts } from "./site-shell";

/** Each language under its own name, in a plain form that leads back to this page. */
export function LanguageSwitch({ page: { words, path } }: { page: PageFacts }) {
  return (
    <form action="/language" method="post" encType="multipart/form-data" className="print:hidden">
      <fieldset className="flex flex-wrap gap-x-4">
        <legend className="sr-only">{words.t("site.footer.language")}</legend>
        <input type="hidden" name="back" value={path} />
        {languages.map((language) => (
          <button
            key={language}
            type="submit"
            name="language"
            value={language}
            lang={language}
            aria-current={language === words.locale ? "true" : undefined}
            className="inline-flex min-h-6 cursor-pointer items-center text-accent underline underline-offset-[0.18em] hover:text-accent-hover aria-current:cursor-default aria-current:text-ink-2 aria-current:no-underline aria-current:font-semibold"
          >
            {languageNames[language]}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
