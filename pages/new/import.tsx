import { importFile, type ReturnedImport } from "@/app/import-file";
import { ImportForm } from "@/components/export/import-form";
import { ReadOnlyPage } from "@/components/site/read-only-page";
import { SiteShell } from "@/components/site/site-shell";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { importLimitBytes } from "@/lib/schemas/assessment-file";
import { serveForms } from "@/lib/server/form-page";
import type { ReadOnlyPageProps } from "@/lib/server/read-only-page";

export const config = { runtime: "nodejs", unstable_runtimeJS: false };

export const getServerSideProps = serveForms<ReturnedImport>(async (reader, returned, once) => {
  const { words } = reader;
  const { t } = words;
  const title = t("import.title");
  return {
    title: returned ? t("errors.titlePrefix", { title }) : title,
    isPublic: true,
    element: () => (
      <SiteShell page={reader} back={<BackLink href="/new" label={t("import.back")} />}>
        <div className="grid gap-8">
          <PageHeading lede={t("import.lede")}>{title}</PageHeading>
          <ImportForm
            words={words}
            once={once}
            kilobytes={importLimitBytes / 1024}
            problems={returned?.problems ?? []}
            inFile={returned?.inFile ?? []}
            typed={returned?.typed ?? { name: "", text: "", leavesOut: false }}
          />
        </div>
      </SiteShell>
    ),
  };
}, importFile);

export default function ImportPage(props: ReadOnlyPageProps) {
  return <ReadOnlyPage {...props} />;
}
