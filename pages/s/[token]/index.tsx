import { linkEnded } from "@/app/read-only-pages";
import { revisionEyebrow } from "@/components/assessment/revision-eyebrow";
import { SharedBanner } from "@/components/assessment/shared-banner";
import { VerdictDocument } from "@/components/assessment/verdict-document";
import { ReadOnlyPage } from "@/components/site/read-only-page";
import { SiteShell } from "@/components/site/site-shell";
import { analyseRevision } from "@/lib/assessments/analyse-revision";
import { openShareLink } from "@/lib/assessments/share-revision";
import { wordsIn } from "@/lib/messages/words";
import { type ReadOnlyPageProps, serveReadOnly } from "@/lib/server/read-only-page";

export const config = { runtime: "nodejs", unstable_runtimeJS: false };

export const getServerSideProps = serveReadOnly(async (reader) => {
  const { words } = reader;
  const token = reader.params["token"] ?? "";
  const opened = await openShareLink((await reader.caller()).db, token);
  if (!opened.ok) return linkEnded(reader);
  const { revision, latest, expiresAt } = opened.value;
  return {
    title: words.t("share.shared.title"),
    isPublic: false,
    says: [revision.id, revision.name, `${latest}`, `${expiresAt?.getTime()}`],
    element: () => (
      <SiteShell page={reader} navigation="none">
        <VerdictDocument
          words={words}
          name={revision.name}
          eyebrow={revisionEyebrow(words, revision)}
          verdict={revision.verdict}
          book={revision.ruleSet.book}
          answers={revision.answers}
          isNoteShown={false}
          isOutdated={false}
          analysis={analyseRevision(revision)}
        >
          <SharedBanner
            words={words}
            revision={revision.number}
            latest={latest}
            expiresAt={expiresAt}
            reportHref={`/s/${token}/report`}
          />
        </VerdictDocument>
      </SiteShell>
    ),
  };
});

export default function SharedPage(props: ReadOnlyPageProps) {
  return <ReadOnlyPage {...props} siteName={wordsIn(props.locale).t("site.name")} />;
}
