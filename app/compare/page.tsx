import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ComparePicker } from "@/components/assessment/compare-picker";
import { AnswerComparison, VerdictComparison } from "@/components/assessment/compare-table";
import { SiteShell } from "@/components/site/site-shell";
import { Banner } from "@/components/ui/banner";
import { Disclosure } from "@/components/ui/disclosure";
import { PageHeading } from "@/components/ui/page-heading";
import { compareAssessments, comparisonLimit } from "@/lib/assessments/compare-assessments";
import { listAssessments } from "@/lib/assessments/list-assessments";
import { recordIds } from "@/lib/schemas/query-string";
import { currentCaller } from "@/lib/server/current-caller";
import { currentPage, currentWords } from "@/lib/server/current-page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentWords()).t("compare.title") };
}

export default async function ComparePage({ searchParams }: PageProps<"/compare">) {
  const ids = recordIds((await searchParams)["ids"]);
  const caller = await currentCaller();
  const page = await currentPage();
  const { words } = page;
  const { t } = words;
  if (ids.length < 2 || ids.length > comparisonLimit) {
    const { items } = await listAssessments(caller, null);
    return (
      <SiteShell page={page}>
        <div className="grid gap-8">
          <PageHeading lede={t("compare.lede", { limit: comparisonLimit })}>
            {t("compare.heading")}
          </PageHeading>
          <ComparePicker
            words={words}
            assessments={items}
            picked={ids}
            problem={
              ids.length > comparisonLimit ? t("compare.tooMany", { limit: comparisonLimit }) : undefined
            }
          />
        </div>
      </SiteShell>
    );
  }
  const compared = await compareAssessments(caller, ids);
  if (!compared.ok) notFound();
  const { sides, differing, agreeing, likeForLike } = compared.value;

  return (
    <SiteShell page={page}>
      <div className="grid gap-10">
        <PageHeading lede={t("compare.ledeOf")}>
          {t("compare.headingOf", { count: sides.length })}
        </PageHeading>
        {likeForLike ? null : (
          <Banner tone="unknown" title={t("compare.notAlike")}>
            {t("compare.notAlikeText")}
          </Banner>
        )}
        <section aria-labelledby="verdicts-title" className="grid gap-4">
          <h2 id="verdicts-title" className="text-2xl">
            {t("compare.verdicts")}
          </h2>
          <VerdictComparison sides={sides} words={words} />
        </section>
        <section aria-labelledby="differing-title" className="grid gap-4">
          <h2 id="differing-title" className="text-2xl">
            {t("compare.differing", { count: differing.length })}
          </h2>
          {differing.length === 0 ? (
            <p>{t("compare.same")}</p>
          ) : (
            <AnswerComparison
              words={words}
              id="differing"
              caption={t("compare.differingCaption")}
              sides={sides}
              rows={differing}
            />
          )}
        </section>
        {agreeing.length > 0 ? (
          <Disclosure summary={t("compare.agreeing", { count: agreeing.length })}>
            <AnswerComparison
              words={words}
              id="agreeing"
              caption={t("compare.agreeingCaption")}
              sides={sides}
              rows={agreeing}
            />
          </Disclosure>
        ) : null}
      </div>
    </SiteShell>
  );
}
