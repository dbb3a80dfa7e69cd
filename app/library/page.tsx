import type { Metadata } from "next";
import { AssessmentList } from "@/components/assessment/assessment-list";
import { EmptyState } from "@/components/assessment/empty-state";
import { SiteShell } from "@/components/site/site-shell";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import { listAssessments } from "@/lib/assessments/list-assessments";
import { listPosition, printPosition } from "@/lib/schemas/query-string";
import { currentCaller } from "@/lib/server/current-caller";
import { currentPage, currentWords } from "@/lib/server/current-page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentWords()).t("library.title") };
}

export default async function LibraryPage({ searchParams }: PageProps<"/library">) {
  const after = listPosition((await searchParams)["after"]);
  const page = await currentPage();
  const { words } = page;
  const { t } = words;
  const { items, next } = await listAssessments(await currentCaller(), after);
  return (
    <SiteShell page={page}>
      <div className="grid gap-8">
        <PageHeading lede={t("library.lede")}>{t("library.title")}</PageHeading>
        {items.length === 0 ? (
          <EmptyState
            title={after ? t("library.noMore") : t("library.none")}
            hint={after ? t("library.noMoreHint") : t("library.hint")}
          >
            {after ? (
              <ButtonLink href="/library">{t("library.newest")}</ButtonLink>
            ) : (
              <>
                <ButtonLink href="/new">{t("library.start")}</ButtonLink>
                <ButtonLink variant="secondary" href="/rules">
                  {t("site.landing.rules")}
                </ButtonLink>
              </>
            )}
          </EmptyState>
        ) : (
          <>
            <AssessmentList assessments={items} words={words} />
            <p className="flex flex-wrap gap-3">
              <ButtonLink href="/new">{t("library.start")}</ButtonLink>
              {items.length > 1 ? (
                <ButtonLink variant="secondary" href="/compare">
                  {t("library.compare")}
                </ButtonLink>
              ) : null}
              {next ? (
                <ButtonLink
                  variant="secondary"
                  href={`/library?after=${encodeURIComponent(printPosition(next))}`}
                >
                  {t("library.older")}
                </ButtonLink>
              ) : null}
            </p>
          </>
        )}
      </div>
    </SiteShell>
  );
}
