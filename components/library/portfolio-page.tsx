import { EmptyState } from "@/components/assessment/empty-state";
import { type PageFacts, SiteShell } from "@/components/site/site-shell";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import type { GridCell } from "@/lib/schemas/listed-assessment";
import { LibraryViews } from "./library-views";
import { PortfolioGrid } from "./portfolio-grid";

/** The whole library on one grid. */
export function PortfolioPage({ page, cells }: { page: PageFacts; cells: readonly GridCell[] }) {
  const { words } = page;
  const { t } = words;
  const isEmpty = cells.every(({ count }) => count === 0);
  return (
    <SiteShell page={page}>
      <div className="grid gap-8">
        <PageHeading lede={t("library.grid.lede")}>{t("library.grid.title")}</PageHeading>
        <LibraryViews words={words} current="grid" />
        {isEmpty ? (
          <EmptyState title={t("library.grid.empty")} hint={t("library.grid.emptyHint")}>
            <ButtonLink href="/new">{t("library.start")}</ButtonLink>
          </EmptyState>
        ) : (
          <>
            <p className="max-w-measure text-ink-2 max-sm:hidden">{t("library.grid.key")}</p>
            <PortfolioGrid cells={cells} words={words} />
          </>
        )}
      </div>
    </SiteShell>
  );
}
