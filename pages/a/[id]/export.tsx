import { nothingHere } from "@/app/read-only-pages";
import { ExportList } from "@/components/export/export-list";
import { ReadOnlyPage } from "@/components/site/read-only-page";
import { SiteShell } from "@/components/site/site-shell";
import { BackLink } from "@/components/ui/back-link";
import { Button } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { SelectField } from "@/components/ui/select-field";
import { readExport } from "@/lib/assessments/read-export";
import { revisionNumber } from "@/lib/schemas/query-string";
import { type ReadOnlyPageProps, serveReadOnly } from "@/lib/server/read-only-page";

export const config = { runtime: "nodejs", unstable_runtimeJS: false };

export const getServerSideProps = serveReadOnly(async (reader) => {
  const { words } = reader;
  const { t } = words;
  const id = reader.params["id"] ?? "";
  const asked = reader.query.get("revision");
  const which = asked === "draft" ? "draft" : revisionNumber(asked ?? undefined);
  const found = await readExport(await reader.caller(), id, which);
  if (!found.ok) return nothingHere(reader);
  const { exported, revisions } = found.value;
  const { name, revision } = exported;
  const isNoteShown = reader.query.get("notes") !== "no";
  const shown = revision ? `${revision.number}` : "draft";
  const query = `?revision=${shown}${isNoteShown ? "" : "&notes=no"}`;
  return {
    title: t("export.titleOf", { name }),
    isPublic: false,
    says: [name, shown, ...revisions.map(({ number, createdAt }) => `${number} ${createdAt.getTime()}`)],
    element: () => (
      <SiteShell
        page={reader}
        back={
          <BackLink
            href={revision ? `/a/${id}/result?revision=${shown}` : `/a/${id}/sections`}
            label={t(revision ? "export.back" : "export.backToDraft")}
          />
        }
      >
        <div className="grid gap-8">
          <PageHeading
            eyebrow={
              revision
                ? t("export.nameOf", { name, number: revision.number })
                : t("export.nameOfDraft", { name })
            }
            lede={t("export.lede")}
          >
            {t("export.title")}
          </PageHeading>
          <form
            action={`/a/${id}/export`}
            method="get"
            className="flex flex-wrap items-end gap-x-6 gap-y-4 max-sm:grid"
          >
            <SelectField
              name="revision"
              label={t("export.which")}
              defaultValue={shown}
              options={[
                ...revisions.map(({ number, createdAt }) => ({
                  value: `${number}`,
                  label: t("export.revision", { number, date: words.date(createdAt) }),
                })),
                { value: "draft", label: t("export.draft") },
              ]}
            />
            <SelectField
              name="notes"
              label={t("export.notes")}
              defaultValue={isNoteShown ? "yes" : "no"}
              options={[
                { value: "yes", label: t("export.withNotes") },
                { value: "no", label: t("export.withoutNotes") },
              ]}
            />
            <Button variant="secondary">{t("export.update")}</Button>
          </form>
          <section aria-labelledby="files-title" className="grid gap-3">
            <h2 id="files-title" className="text-2xl">
              {t("export.files")}
            </h2>
            <p>
              {t(isNoteShown ? "export.notesIn" : "export.notesOut")}{" "}
              {revision ? null : t("export.noDocuments")}
            </p>
            <ExportList
              words={words}
              hrefOf={(kind) => {
                if (kind === "json" || kind === "csv") return `/a/${id}/export.${kind}${query}`;
                if (!revision) return null;
                return kind === "pdf" ? `/a/${id}/report.pdf${query}` : `/a/${id}/export.${kind}${query}`;
              }}
            />
          </section>
        </div>
      </SiteShell>
    ),
  };
});

export default function ExportPage(props: ReadOnlyPageProps) {
  return <ReadOnlyPage {...props} />;
}
