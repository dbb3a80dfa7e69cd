import { postHistoryForm } from "@/app/history-forms";
import { nothingHere } from "@/app/read-only-pages";
import { DiffDocument } from "@/components/history/diff-document";
import type { ReturnedHistory } from "@/components/history/returned-history";
import { ReadOnlyPage } from "@/components/site/read-only-page";
import { SiteShell } from "@/components/site/site-shell";
import { BackLink } from "@/components/ui/back-link";
import { canRestore } from "@/lib/access/role";
import { diffRevisions } from "@/lib/assessments/diff-revisions";
import { printDiffQuery, readDiffQuery } from "@/lib/schemas/diff-query";
import { serveForms } from "@/lib/server/form-page";
import type { ReadOnlyPageProps } from "@/lib/server/read-only-page";

export const config = { runtime: "nodejs", unstable_runtimeJS: false };

export const getServerSideProps = serveForms<ReturnedHistory>(async (reader, returned, once) => {
  const { words } = reader;
  const { t } = words;
  const { from, to, view } = readDiffQuery(reader.query);
  const found = await diffRevisions(await reader.caller(), reader.params["id"] ?? "", from, to);
  if (!found.ok) return nothingHere(reader);
  const { assessment, diff, revisions, role } = found.value;
  const title = t("history.diffPage.titleOf", { name: assessment.name });
  return {
    title: returned ? t("errors.titlePrefix", { title }) : title,
    isPublic: false,
    element: () => (
      <SiteShell
        page={reader}
        back={<BackLink href={`/a/${assessment.id}/history`} label={t("history.diffPage.back")} />}
      >
        <DiffDocument
          words={words}
          name={assessment.name}
          diff={diff}
          revisions={revisions}
          view={view}
          draftVersion={canRestore(role) ? assessment.version : null}
          returned={returned}
          once={once}
          otherViewHref={printDiffQuery(diff.from.point, diff.to.point, view === "side" ? "unified" : "side")}
        />
      </SiteShell>
    ),
  };
}, postHistoryForm);

export default function DiffPage(props: ReadOnlyPageProps) {
  return <ReadOnlyPage {...props} />;
}
