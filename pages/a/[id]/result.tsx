import type { ReactNode } from "react";
import { nothingHere } from "@/app/read-only-pages";
import { revisionEyebrow } from "@/components/assessment/revision-eyebrow";
import { VerdictDocument } from "@/components/assessment/verdict-document";
import { DriftBanner, type DriftBannerProps } from "@/components/history/drift-banner";
import { ReadOnlyPage } from "@/components/site/read-only-page";
import { SiteShell } from "@/components/site/site-shell";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button-link";
import { analyseRevision } from "@/lib/assessments/analyse-revision";
import { readRevision } from "@/lib/assessments/read-assessment";
import { readReviewStatus } from "@/lib/assessments/read-review";
import type { ReviewStatus } from "@/lib/assessments/review-status";
import { verdictDrift } from "@/lib/assessments/verdict-drift";
import { statusKey, statusWords } from "@/lib/documents/review-words";
import { revisionNumber } from "@/lib/schemas/query-string";
import { currentRuleSet } from "@/lib/schemas/rule-book";
import { printWhatIf } from "@/lib/schemas/what-if-query";
import { type ReadOnlyPageProps, serveReadOnly } from "@/lib/server/read-only-page";

export const config = { runtime: "nodejs", unstable_runtimeJS: false };

export const getServerSideProps = serveReadOnly(async (reader) => {
  const { words } = reader;
  const { t } = words;
  const id = reader.params["id"] ?? "";
  const asked = revisionNumber(reader.query.get("revision") ?? undefined);
  const caller = await reader.caller();
  const found = await readRevision(caller, id, asked);
  if (!found.ok) {
    if (found.failure.code === "not-allowed" || asked !== null) return nothingHere(reader);
    // Without a revision there is nothing to read yet; the check page says so to a stranger too.
    return { redirectTo: `/a/${encodeURIComponent(id)}/check` };
  }
  const { assessment, revision, latest, role } = found.value;
  const hasChanged = assessment.version !== revision.version;
  const hasNewRules = revision.ruleSet.hash !== currentRuleSet.hash;
  const isOutdated = hasChanged || hasNewRules;
  const isLatest = revision.number === latest;
  const review: ReviewStatus = isLatest
    ? await readReviewStatus(caller, { assessment, revision }, new Date())
    : { kind: "none" };
  const whatIfHref = (changes: Parameters<typeof printWhatIf>[0]) =>
    `/a/${id}/what-if${changes.length > 0 ? `?set=${printWhatIf(changes)}` : ""}`;
  const toCheck = (text: ReactNode) => <a href={`/a/${id}/check`}>{text}</a>;
  return {
    title: t("result.titleOf", { name: assessment.name }),
    isPublic: false,
    says: [
      revision.id,
      revision.name,
      role,
      `${latest}`,
      `${hasChanged}`,
      currentRuleSet.hash,
      statusKey(review),
    ],
    element: () => (
      <SiteShell page={reader}>
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
              <ButtonLink variant="secondary" href={`/a/${id}/review`}>
                {t("review.result.link")}
              </ButtonLink>
              <ButtonLink variant="secondary" href={`/a/${id}/export?revision=${revision.number}`}>
                {t("result.export")}
              </ButtonLink>
              <ButtonLink variant="secondary" href={`/a/${id}/history`}>
                {t("history.title")}
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
          {review.kind !== "none" ? (
            <p>
              <a href={`/a/${id}/review`} className="inline-block py-0.5">
                {t("review.result.line", { status: statusWords(words, review).short })}
              </a>
            </p>
          ) : null}
          {!isLatest ? (
            <Banner title={t("result.newer.title", { latest })}>
              <a href={`/a/${id}/result`}>{t("result.newer.link")}</a>
            </Banner>
          ) : null}
          {hasChanged && isLatest ? (
            <Banner tone="unknown" title={t("result.changed.title")}>
              {words.rich("result.changed.text", { link: toCheck })}
            </Banner>
          ) : null}
          <RulesSince words={words} id={id} drift={verdictDrift(revision)} from={revision.ruleSet} />
        </VerdictDocument>
      </SiteShell>
    ),
  };
});

type RulesSinceProps = Pick<DriftBannerProps, "words" | "from"> & {
  id: string;
  drift: DriftBannerProps["drift"] | null;
};

/** What the rules in force would say, where they are not those that the result was reached under. */
function RulesSince({ words, id, drift, from }: RulesSinceProps) {
  if (!drift) return null;
  return (
    <DriftBanner words={words} drift={drift} from={from} to={currentRuleSet}>
      <p>
        {words.t("drift.banner.keeps")}{" "}
        {words.rich("drift.banner.again", {
          again: (text) => <a href={`/a/${id}/history#re-evaluate`}>{text}</a>,
          check: (text) => <a href={`/a/${id}/check`}>{text}</a>,
        })}
      </p>
    </DriftBanner>
  );
}

export default function ResultPage(props: ReadOnlyPageProps) {
  return <ReadOnlyPage {...props} />;
}
