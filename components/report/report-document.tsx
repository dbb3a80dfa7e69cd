import { DocumentSections } from "@/components/assessment/document-sections";
import { ButtonLink } from "@/components/ui/button-link";
import type { Report } from "@/lib/documents/report-blocks";
import type { Words } from "@/lib/messages/words";
import { ReportBlock } from "./report-block";

type ReportDocumentProps = {
  words: Words;
  report: Report;
  backHref: string;
  pdfHref: (paper: "a4" | "letter") => string;
  /** Whether rule ids are links, for readers who have the rest of the application at hand. */
  hasRuleLinks?: boolean;
};

/** A report as a page: nothing folded away, and on paper the same. */
export function ReportDocument({ words, report, backHref, pdfHref, hasRuleLinks }: ReportDocumentProps) {
  const { t } = words;
  return (
    <article data-report="" className="grid gap-8 font-serif print:gap-4">
      <header className="grid gap-4">
        <h1 tabIndex={-1} className="text-3xl sm:text-4xl print:text-2xl">
          {report.heading}
        </h1>
        <dl className="grid border-t border-line text-sm sm:grid-cols-[10rem_minmax(0,1fr)] print:grid-cols-[35mm_minmax(0,1fr)]">
          {report.facts.map(({ label, value }) => (
            <div
              key={label}
              className="grid gap-x-4 border-b border-line py-1.5 sm:col-span-full sm:grid-cols-subgrid print:col-span-full print:grid-cols-subgrid print:py-0.5"
            >
              <dt className="text-ink-2">{label}</dt>
              <dd className="min-w-0">{value}</dd>
            </div>
          ))}
        </dl>
        <div className="grid gap-2 font-sans print:hidden">
          <p className="flex flex-wrap gap-3">
            <ButtonLink href={pdfHref("a4")}>{t("report.download.a4")}</ButtonLink>
            <ButtonLink variant="secondary" href={pdfHref("letter")}>
              {t("report.download.letter")}
            </ButtonLink>
            <ButtonLink variant="quiet" href={backHref}>
              {t("report.download.back")}
            </ButtonLink>
          </p>
          <p className="text-sm text-ink-2">{t("report.download.hint")}</p>
        </div>
      </header>
      <DocumentSections
        title={t("result.onThisPage")}
        sections={report.sections.map(({ id, title, blocks }) => ({
          id,
          title,
          content: blocks.map((block, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: blocks are rendered once, on the server.
            <ReportBlock key={index} block={block} hasRuleLinks={hasRuleLinks ?? false} />
          )),
        }))}
      />
    </article>
  );
}
