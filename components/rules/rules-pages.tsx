import type { Words } from "@/lib/messages/words";

type RulesPagesProps = { words: Words; page: number; pages: number; hrefOf: (page: number) => string };

/** The way to the rules before and after those shown. */
export function RulesPages({ words: { t }, page, pages, hrefOf }: RulesPagesProps) {
  if (pages <= 1) return null;
  return (
    <nav aria-label={t("rules.pages.label")} className="flex flex-wrap items-center gap-x-6 gap-y-2">
      {page > 1 ? (
        <a href={hrefOf(page - 1)} rel="prev" className="inline-flex min-h-11 items-center">
          {t("rules.pages.previous")}
        </a>
      ) : null}
      <span>{t("rules.pages.at", { page, pages })}</span>
      {page < pages ? (
        <a href={hrefOf(page + 1)} rel="next" className="inline-flex min-h-11 items-center">
          {t("rules.pages.next")}
        </a>
      ) : null}
    </nav>
  );
}
