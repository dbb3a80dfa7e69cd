import type { ReactNode } from "react";
import { summaryOf } from "@/components/assessment/form-state";
import { Banner, type BannerTone } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button-link";
import { ErrorSummary } from "@/components/ui/error-summary";
import { PageHeading } from "@/components/ui/page-heading";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import type { Words } from "@/lib/messages/words";
import type { FieldProblem } from "@/lib/result";
import { EntryList, type ListedEntry } from "./entry-list";

type ReviewDocumentProps = {
  words: Words;
  eyebrow: string;
  revision: number;
  problems: readonly FieldProblem[];
  /** The number of the entry that was just recorded. */
  recorded: number | null;
  status: { readonly title: string; readonly sentences: readonly string[]; readonly tone: BannerTone };
  brief: readonly SummaryRow[];
  /** The form that decides, or why there is none; null for those who only read. */
  decide: ReactNode;
  comment: ReactNode;
  record: RecordPage;
};

/** A page of the record. */
export type RecordPage = {
  readonly entries: readonly ListedEntry[];
  /** Where only the entries on one thing are shown: which, and the way back to all. */
  readonly only: { readonly subject: string; readonly allHref: string } | null;
  readonly links: readonly { readonly href: string; readonly label: string }[];
  /** What recomputing the record came to. */
  readonly check: { readonly isWhole: boolean; readonly text: string } | null;
};

/** A result before its reviewers: where the review stands, what can be decided, and everything said so far. */
export function ReviewDocument(props: ReviewDocumentProps) {
  const { words, eyebrow, revision, problems, recorded, status, brief, decide, comment, record } = props;
  const { t } = words;
  return (
    <div className="grid gap-10">
      <div className="grid max-w-form gap-6">
        <ErrorSummary title={t("errors.problem")} errors={summaryOf(problems)} />
        <PageHeading eyebrow={eyebrow} lede={t("review.lede")}>
          {t("review.heading", { revision })}
        </PageHeading>
        {recorded === null ? null : (
          <Banner
            tone="meets"
            role="status"
            title={<a href={`#entry-${recorded}`}>{t("review.record.recorded", { number: recorded })}</a>}
          />
        )}
        <Banner tone={status.tone} title={status.title}>
          {status.sentences.map((sentence) => (
            <p key={sentence} className="wrap-anywhere">
              {sentence}
            </p>
          ))}
        </Banner>
      </div>
      <Section id="reviewed" title={t("review.brief.title")}>
        <SummaryList rows={brief} />
      </Section>
      {decide ? (
        <Section id="decide" title={t("review.decide.title")} isForm>
          {decide}
        </Section>
      ) : null}
      <Section id="record" title={t("review.record.title")}>
        <Record words={words} record={record} />
      </Section>
      {comment ? (
        <Section id="say" title={t("review.comment.title")} isForm>
          {comment}
        </Section>
      ) : null}
    </div>
  );
}

type SectionProps = {
  id: string;
  title: string;
  children: ReactNode;
  /** Not on paper, where nothing can be filled in. */
  isForm?: boolean;
};

function Section({ id, title, children, isForm = false }: SectionProps) {
  return (
    <section aria-labelledby={id} data-print={isForm ? "hide" : undefined} className="grid max-w-form gap-4">
      <h2 id={id} className="text-2xl">
        {title}
      </h2>
      {children}
    </section>
  );
}

function Record({ words, record }: { words: Words; record: RecordPage }) {
  const { t } = words;
  const { entries, only, links, check } = record;
  return (
    <>
      {only ? (
        <p>
          {t("review.record.onlyOn", { subject: only.subject })}{" "}
          <a href={only.allHref} className="inline-block py-0.5">
            {t("review.record.all")}
          </a>
        </p>
      ) : null}
      {check && !check.isWhole ? (
        <Banner tone="short" title={t("review.record.broken")}>
          {check.text}
        </Banner>
      ) : null}
      {entries.length === 0 ? (
        <p>{t(only ? "review.record.noneOn" : "review.record.empty")}</p>
      ) : (
        <EntryList words={words} entries={entries} />
      )}
      {links.length === 0 ? null : (
        <p className="flex flex-wrap gap-3">
          {links.map(({ href, label }) => (
            <ButtonLink key={label} variant="secondary" href={href}>
              {label}
            </ButtonLink>
          ))}
        </p>
      )}
      {check?.isWhole ? <p className="text-sm text-ink-2 wrap-anywhere">{check.text}</p> : null}
    </>
  );
}
