import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { revisionEyebrow } from "@/components/assessment/revision-eyebrow";
import { VerdictDocument } from "@/components/assessment/verdict-document";
import { SiteShell } from "@/components/site/site-shell";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button-link";
import { readAssessment, readRevision } from "@/lib/assessments/read-assessment";
import { revisionNumber } from "@/lib/schemas/query-string";
import { currentRuleSet } from "@/lib/schemas/rule-book";
import { currentCaller } from "@/lib/server/current-caller";

export async function generateMetadata({ params }: PageProps<"/a/[id]/result">): Promise<Metadata> {
  const found = await readAssessment(await currentCaller(), (await params).id);
  return { title: found.ok ? `Result · ${found.value.assessment.name}` : "Result" };
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
  const hasChanged = assessment.version !== revision.version;
  const hasNewRules = revision.ruleSet.hash !== currentRuleSet.hash;

  return (
    <SiteShell>
      <VerdictDocument
        name={revision.name}
        eyebrow={revisionEyebrow(revision)}
        verdict={revision.verdict}
        book={revision.ruleSet.book}
        answers={revision.answers}
        isNoteShown
        answerHref={(question) => `/a/${id}/q/${question}?from=check`}
        isOutdated={hasChanged || hasNewRules}
      >
        {revision.number < latest ? (
          <Banner title={`A newer revision exists: ${latest}`}>
            <a href={`/a/${id}/result`}>Read the latest result</a>
          </Banner>
        ) : null}
        {hasChanged && revision.number === latest ? (
          <Banner tone="unknown" title="Something changed after this result">
            <a href={`/a/${id}/check`}>Check your answers</a> to get a new one. This one stays as it was.
          </Banner>
        ) : null}
        {hasNewRules ? (
          <Banner
            tone="unknown"
            title={`Reached under an earlier edition of rule set ${revision.ruleSet.version}`}
          >
            <a href={`/a/${id}/check`}>Get a result under today's rules</a>. This one stays as it was.
          </Banner>
        ) : null}
        <p className="flex flex-wrap gap-3 print:hidden">
          {role === "owner" ? <ButtonLink href={`/a/${id}/share`}>Share</ButtonLink> : null}
          <ButtonLink variant="secondary" href={`/a/${id}/check`}>
            Change answers
          </ButtonLink>
          <ButtonLink variant="secondary" href={`/compare?ids=${id}`}>
            Compare
          </ButtonLink>
        </p>
      </VerdictDocument>
    </SiteShell>
  );
}
