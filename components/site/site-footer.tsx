import { ruleSet } from "@/lib/catalogue/rule-set";
import { AppearanceSwitch } from "./appearance-switch";
import { LanguageSwitch } from "./language-switch";
import type { PageFacts } from "./site-shell";

/** The same help in the same place on every page, and the settings of this browser. */
export function SiteFooter({ page }: { page: PageFacts }) {
  const { t } = page.words;
  return (
    <footer className="border-t border-line bg-surface text-sm text-ink-2">
      <div className="mx-auto grid w-full max-w-page gap-y-4 px-4 py-6 sm:px-6 print:px-0 print:py-2">
        <div className="flex flex-wrap justify-between gap-x-8 gap-y-2">
          <p className="max-w-measure">{t("site.footer.disclaimer", { version: ruleSet.version })}</p>
          <p className="print:hidden">
            <a href="/rules" className="inline-flex min-h-6 items-center">
              {t("site.footer.rules")}
            </a>
          </p>
        </div>
        <div className="flex flex-wrap gap-x-8 gap-y-2 print:hidden">
          <LanguageSwitch page={page} />
          <AppearanceSwitch page={page} />
        </div>
      </div>
    </footer>
  );
}
