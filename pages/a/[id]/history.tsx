import { postHistoryForm } from "@/app/history-forms";
import { nothingHere } from "@/app/read-only-pages";
import { CopyOnRules } from "@/components/history/copy-on-rules";
import { DriftBanner } from "@/components/history/drift-banner";
import { problemsOf, type ReturnedHistory } from "@/components/history/returned-history";
import { RevisionItem } from "@/components/history/revision-item";
import { ReadOnlyPage } from "@/components/site/read-only-page";
import { SiteShell } from "@/components/site/site-shell";
import { BackLink } from "@/components/ui/back-link";
import { Banner } from "@/components/ui/banner";
import { ErrorSummary } from "@/components/ui/error-summary";
import { PageHeading } from "@/components/ui/page-heading";
import { canNameMilestone, canRestore } from "@/lib/access/role";
import { type History, readHistory } from "@/lib/assessments/read-history";
import { revisionNumber } from "@/lib/schemas/query-string";
import { currentRuleSet } from "@/lib/schemas/rule-book";
import { serveForms } from "@/lib/server/form-page";
import type { Reader, ReadOnlyPageProps } from "@/lib/server/read-only-page";

export const config = { runtime: "nodejs", unstable_runtimeJS: false };

export const getServerSideProps = serveForms<ReturnedHistory>(async (reader, returned, once) => {
  const { t } = reader.words;
  const before = revisionNumber(reader.query.get("before") ?? undefined);
  const found = await readHistory(await reader.caller(), reader.params["id"] ?? "", before);
  if (!found.ok) return nothingHere(reader);
  const title = t("history.titleOf", { name: found.value.assessment.name });
  return {
    title: returned ? t("errors.titlePrefix", { title }) : title,
    isPublic: false,
    element: () => (
      <HistoryDocument
        reader={reader}
        history={found.value}
        returned={returned}
        once={once}
        before={before}
      />
    ),
  };
}, postHistoryForm);

type HistoryDocumentProps = {
  reader: Reader;
  history: History;
  returned: ReturnedHistory | null;
  once: string;
  before: number | null;
};

function HistoryDocument({ reader, history, returned, once, before }: HistoryDocumentProps) {
  const { words } = reader;
  const { t } = words;
  const { assessment, items, next, latest, drift, role, visitorId } = history;
  const { id } = assessment;
  const hasChanged = latest !== null && latest.version !== assessment.version;
  return (
    <SiteShell
      page={reader}
      back={
        latest ? (
          <BackLink href={`/a/${id}/result`} label={t("history.back")} />
        ) : (
          <BackLink href={`/a/${id}/sections`} label={t("check.allSections")} />
        )
      }
    >
      <div className="grid gap-8">
        <ErrorSummary title={t("errors.problem")} errors={problemsOf(returned)} />
        <PageHeading eyebrow={assessment.name} lede={t("history.lede")}>
          {t("history.heading")}
        </PageHeading>
        {latest === null ? (
          <Banner title={t("history.none.title")}>
            {t("history.none.text")} <a href={`/a/${id}/check`}>{t("history.none.link")}</a>
          </Banner>
        ) : null}
        {hasChanged ? (
          <Banner tone="unknown" title={t("history.draft.title", { number: latest.number })}>
            <a href={`/a/${id}/diff?from=${latest.number}&to=draft`}>{t("history.draft.link")}</a>
          </Banner>
        ) : null}
        {drift && history.outdated ? (
          <DriftBanner words={words} drift={drift} from={history.outdated} to={currentRuleSet} />
        ) : null}
        {items.length > 0 ? (
          <ol reversed className="list-none border-b border-line">
            {items.map((revision) => (
              <RevisionItem
                key={revision.number}
                words={words}
                assessmentId={id}
                revision={revision}
                visitorId={visitorId}
                once={once}
                returned={returned}
                draftVersion={canRestore(role) ? assessment.version : null}
                mayName={canNameMilestone(role)}
              />
            ))}
          </ol>
        ) : null}
        {before !== null || next !== null ? (
          <p className="flex flex-wrap gap-x-6 gap-y-2">
            {before !== null ? <a href={`/a/${id}/history`}>{t("history.newest")}</a> : null}
            {next !== null ? <a href={`/a/${id}/history?before=${next}`}>{t("history.older")}</a> : null}
          </p>
        ) : null}
        {drift ? <CopyOnRules words={words} version={currentRuleSet.version} once={once} /> : null}
      </div>
    </SiteShell>
  );
}

export default function HistoryPage(props: ReadOnlyPageProps) {
  return <ReadOnlyPage {...props} />;
}
