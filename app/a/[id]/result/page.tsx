import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import type { ReactNode } from "react";
import { revisionEyebrow } from "@/components/assessment/revision-eyebrow";
import { VerdictDocument } from "@/components/assessment/verdict-document";
import { SiteShell } from "@/components/site/site-shell";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button-link";
import { analyseRevision } from "@/lib/assessments/analyse-revision";
import { readAssessment, readRevision } from "@/lib/assessments/read-assessment";
import { revisionNumber } from "@/lib/schemas/query-string";
import { currentRuleSet } from "@/lib/schemas/rule-book";
import { printWhatIf } from "@/lib/schemas/what-if-query";
import { currentCaller } from "@/lib/server/current-caller";
import { currentPage, currentWords } from "@/lib/server/current-page";

export async function generateMetadata({ params }: PageProps<"/a/[id]/result">): Promise<Metadata> {
  const { t } = await currentWords();
  const found = await readAssessment(await currentCaller(), (await params).id);
  return { title: found.ok ? t("result.titleOf", { name: found.value.assessment.name }) : t("result.title") };
}

export default async function ResultPage({ params, searchParams }: PageProps<"/a/[id]/result">) {
  const { id } = await params;
  const asked = revisionNumber((await searchParams)["revision"]);
  const found = await readRevision(await currentCaller(), id, asked);
  if (!found.ok) {
    if (found.failure.code === "not-allowed" || asked !== null) notFound();
    // Without a revision there is nothing to read yet; the check page says so to a stranger too.
    redirect(`/a/${id}/check`);
  }
  const { assessment, revision, latest, role } = found.value;
  const page = await currentPage();
  const { words } = page;
  const { t } = words;
  const hasChanged = assessment.version !== revision.version;
  const hasNewRules = revision.ruleSet.hash !== currentRuleSet.hash;
  const isOutdated = hasChanged || hasNewRules;

  const whatIfHref = (changes: Parameters<typeof printWhatIf>[0]) =>
    `/a/${id}/what-if${changes.length > 0 ? `?set=${printWhatIf(changes)}` : ""}`;
  const toCheck = (text: ReactNode) => <a href={`/a/${id}/check`}>{text}</a>;

  return (
    <SiteShell page={page}>
      <VerdictDocument
        words={words}
        name={revision.name}
        eyebrow={revisionEyebrow(words, revision)}
        verdict={revision.verdict}
        book={revision.ruleSet.book}
        answers={revision.answers}
        isNoteShown
        answerHref={(question) => `/a/${id}/q/${question}?from=check`}
        isOutdated={isOutdated}
        analysis={analyseRevision(revision)}
        // The explorer starts from the answers as they stand: only where these are still the same.
        {...(isOutdated ? {} : { whatIfHref })}
        actions={
          <p className="flex flex-wrap gap-3 print:hidden">
            {role === "owner" ? <ButtonLink href={`/a/${id}/share`}>{t("result.share")}</ButtonLink> : null}
            <ButtonLink variant="secondary" href={`/a/${id}/what-if`}>
              {t("result.whatIf")}
            </ButtonLink>
            <ButtonLink variant="secondary" href={`/a/${id}/report?revision=${revision.number}`}>
              {t("result.report")}
            </ButtonLink>
            <ButtonLink variant="secondary" href={`/a/${id}/check`}>
              {t("result.changeAnswers")}
            </ButtonLink>
            <ButtonLink variant="secondary" href={`/compare?ids=${id}`}>
              {t("result.compare")}
            </ButtonLink>
          </p>
        }
      >
        {revision.number < latest ? (
          <Banner title={t("result.newer.title", { latest })}>
            <a href={`/a/${id}/result`}>{t("result.newer.link")}</a>
          </Banner>
        ) : null}
        {hasChanged && revision.number === latest ? (
          <Banner tone="unknown" title={t("result.changed.title")}>
            {words.rich("result.changed.text", { link: toCheck })}
          </Banner>
        ) : null}
        {hasNewRules ? (
          <Banner tone="unknown" title={t("result.newRules.title", { version: revision.ruleSet.version })}>
            {words.rich("result.newRules.text", { link: toCheck })}
          </Banner>
        ) : null}
      </VerdictDocument>
    </SiteShell>
  );
}
