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

export async function generateMetadata({ searchParams }: PageProps<"/compare">): Promise<Metadata> {
  const { t } = await currentWords();
  const { length: count } = recordIds((await searchParams)["ids"]);
  return { title: isComparison(count) ? t("compare.headingOf", { count }) : t("compare.title") };
}

/** Whether so many are put side by side, rather than picked first. */
function isComparison(count: number): boolean {
  return count >= 2 && count <= comparisonLimit;
}

export default async function ComparePage({ searchParams }: PageProps<"/compare">) {
  const ids = recordIds((await searchParams)["ids"]);
  const caller = await currentCaller();
  const page = await currentPage();
  const { words } = page;
  const { t } = words;
  if (!isComparison(ids.length)) {
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
