import { ruleSet } from "@/lib/catalogue/rule-set";
import { LanguageSwitch } from "./language-switch";
import type { PageFacts } from "./site-shell";

/** The same help in the same place on every page. */
export function SiteFooter({ page }: { page: PageFacts }) {
  const { t } = page.words;
  return (
    <footer className="border-t border-line bg-surface text-sm text-ink-2">
      <div className="mx-auto flex w-full max-w-page flex-wrap gap-x-6 gap-y-2 px-4 py-6 sm:px-6">
        <p className="max-w-measure">{t("site.footer.disclaimer", { version: ruleSet.version })}</p>
        <p className="print:hidden">
          <a href="/rules" className="inline-flex min-h-6 items-center">
            {t("site.footer.rules")}
          </a>
        </p>
        <LanguageSwitch page={page} />
      </div>
    </footer>
  );
}
