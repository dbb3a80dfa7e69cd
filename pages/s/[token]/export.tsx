import { linkEnded } from "@/app/read-only-pages";
import { ExportList } from "@/components/export/export-list";
import { ReadOnlyPage } from "@/components/site/read-only-page";
import { SiteShell } from "@/components/site/site-shell";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { openShareLink } from "@/lib/assessments/open-share-link";
import { type ReadOnlyPageProps, serveReadOnly } from "@/lib/server/read-only-page";

export const config = { runtime: "nodejs", unstable_runtimeJS: false };

export const getServerSideProps = serveReadOnly(async (reader) => {
  const { words } = reader;
  const { t } = words;
  const token = reader.params["token"] ?? "";
  const opened = await openShareLink((await reader.caller()).db, token);
  if (!opened.ok || opened.value.revision === null) return linkEnded(reader);
  const { revision, link } = opened.value;
  const isNoteShown = link.showsNotes;
  return {
    title: t("export.title"),
    isPublic: false,
    says: [revision.id, revision.name, `${isNoteShown}`],
    element: () => (
      <SiteShell
        page={reader}
        navigation="none"
        back={<BackLink href={`/s/${token}`} label={t("export.backToShared")} />}
      >
        <div className="grid gap-8">
          <PageHeading
            eyebrow={t("export.nameOf", { name: revision.name, number: revision.number })}
            lede={t(isNoteShown ? "export.notesIn" : "export.notesOut")}
          >
            {t("export.title")}
          </PageHeading>
          <ExportList
            words={words}
            hrefOf={(kind) => (kind === "pdf" ? `/s/${token}/report.pdf` : `/s/${token}/export.${kind}`)}
          />
        </div>
      </SiteShell>
    ),
  };
});

export default function SharedExportPage(props: ReadOnlyPageProps) {
  return <ReadOnlyPage {...props} />;
}
