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

export const metadata: Metadata = { title: "Compare" };

export default async function ComparePage({ searchParams }: PageProps<"/compare">) {
  const ids = recordIds((await searchParams)["ids"]);
  const caller = await currentCaller();
  if (ids.length < 2 || ids.length > comparisonLimit) {
    const { items } = await listAssessments(caller, null);
    return (
      <SiteShell>
        <div className="grid gap-8">
          <PageHeading lede={`Pick from two to ${comparisonLimit} assessments to put side by side.`}>
            Compare assessments
          </PageHeading>
          <ComparePicker
            assessments={items}
            picked={ids}
            problem={ids.length > comparisonLimit ? `Pick ${comparisonLimit} at most.` : undefined}
          />
        </div>
      </SiteShell>
    );
  }
  const compared = await compareAssessments(caller, ids);
  if (!compared.ok) notFound();
  const { sides, differing, agreeing, likeForLike } = compared.value;

  return (
    <SiteShell>
      <div className="grid gap-10">
        <PageHeading lede="Each column shows the latest result, or the draft where there is none yet.">
          Compare {sides.length} assessments
        </PageHeading>
        {likeForLike ? null : (
          <Banner tone="unknown" title="Not like for like">
            These results were reached under different rule sets, so a difference may come from the rules.
          </Banner>
        )}
        <section aria-labelledby="verdicts-title" className="grid gap-4">
          <h2 id="verdicts-title" className="text-2xl">
            Verdicts
          </h2>
          <VerdictComparison sides={sides} />
        </section>
        <section aria-labelledby="differing-title" className="grid gap-4">
          <h2 id="differing-title" className="text-2xl">
            Answers that differ: {differing.length}
          </h2>
          {differing.length === 0 ? (
            <p>Every answer is the same.</p>
          ) : (
            <AnswerComparison
              id="differing"
              caption="Answers that differ, side by side"
              sides={sides}
              rows={differing}
            />
          )}
        </section>
        {agreeing.length > 0 ? (
          <Disclosure summary={`Answers that agree: ${agreeing.length}`}>
            <AnswerComparison
              id="agreeing"
              caption="Answers that agree, side by side"
              sides={sides}
              rows={agreeing}
            />
          </Disclosure>
        ) : null}
      </div>
    </SiteShell>
  );
}
