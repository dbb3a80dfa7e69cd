import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { AnswerSummary } from "@/components/assessment/answer-summary";
import { formLabels } from "@/components/assessment/form-labels";
import { VersionForm } from "@/components/assessment/version-form";
import { SiteShell } from "@/components/site/site-shell";
import { BackLink } from "@/components/ui/back-link";
import { Banner } from "@/components/ui/banner";
import { PageHeading } from "@/components/ui/page-heading";
import { progressOf } from "@/lib/assessments/progress";
import { sectionIn } from "@/lib/catalogue/in-language";
import { currentPage, currentWords } from "@/lib/server/current-page";
import { createOnceKey } from "@/lib/server/once-key";
import { readDraft } from "../read-draft";
import { concludeFromForm, confirmFromForm } from "./actions";

export async function generateMetadata({ params }: PageProps<"/a/[id]/check">): Promise<Metadata> {
  const { t } = await currentWords();
  const found = await readDraft((await params).id);
  return { title: found.ok ? t("check.titleOf", { name: found.value.assessment.name }) : t("check.title") };
}

export default async function CheckPage({ params }: PageProps<"/a/[id]/check">) {
  const { id } = await params;
  const found = await readDraft(id);
  if (!found.ok) notFound();
  const page = await currentPage();
  const { words } = page;
  const { t } = words;
  const { assessment } = found.value;
  const { entries } = assessment.answers;
  const sections = progressOf(assessment.answers).map((section) => sectionIn(words, section));
  const asked = sections.flatMap((section) => section.asked);
  const open = asked.filter(
    ({ id: question }) => !entries[question] || entries[question].answer.kind === "unknown",
  );
  const assumed = asked.filter(({ id: question }) => entries[question]?.source === "preset");
  const unanswered = open.filter(({ id: question }) => !entries[question]);
  const unknown = open.filter((question) => !unanswered.includes(question) && !assumed.includes(question));
  const first = [...unknown, ...assumed, ...unanswered];
  const parts = [
    { id: "unanswered", title: t("check.unanswered"), questions: unanswered },
    ...sections.map((section) => ({
      id: `section-${section.id}`,
      title: section.title,
      questions: section.asked.filter((question) => !first.includes(question)),
    })),
  ].filter(({ questions }) => questions.length > 0);
  const changeHref = (question: string) => `/a/${id}/q/${question}?from=check`;

  return (
    <SiteShell page={page} back={<BackLink href={`/a/${id}/sections`} label={t("check.allSections")} />}>
      <div className="grid gap-10">
        <PageHeading eyebrow={assessment.name} lede={t("check.lede")}>
          {t("check.heading")}
        </PageHeading>
        {open.length > 0 || assumed.length > 0 ? (
          <Banner
            tone="unknown"
            title={t(
              open.length === 0
                ? "check.assumedCount"
                : assumed.length === 0
                  ? "check.open"
                  : "check.openAndAssumed",
              { open: open.length, assumed: assumed.length },
            )}
          >
            <p>{t("check.goOn")}</p>
            <p>
              <a href={unknown.length > 0 ? "#unknown" : assumed.length > 0 ? "#assumed" : "#unanswered"}>
                {t("check.review")}
              </a>
            </p>
          </Banner>
        ) : null}
        {unknown.length > 0 ? (
          <CheckPart id="unknown" title={t("check.unknown")}>
            <AnswerSummary
              words={words}
              questions={unknown}
              entries={entries}
              changeHref={changeHref}
              isNoteShown
            />
          </CheckPart>
        ) : null}
        {assumed.length > 0 ? (
          <CheckPart id="assumed" title={t("check.assumed")}>
            <AnswerSummary
              words={words}
              questions={assumed}
              entries={entries}
              changeHref={changeHref}
              isNoteShown
              isAssumptionShown={false}
            />
            <VersionForm
              action={confirmFromForm.bind(null, id)}
              version={assessment.version}
              once={createOnceKey()}
              label={t("check.confirm")}
              labels={formLabels(words)}
              variant="secondary"
            />
          </CheckPart>
        ) : null}
        {parts.map(({ id: part, title, questions }) => (
          <CheckPart key={part} id={part} title={title}>
            <AnswerSummary
              words={words}
              questions={questions}
              entries={entries}
              changeHref={changeHref}
              isNoteShown
            />
          </CheckPart>
        ))}
        <VersionForm
          action={concludeFromForm.bind(null, id)}
          version={assessment.version}
          once={createOnceKey()}
          label={t("check.conclude")}
          labels={formLabels(words)}
        />
      </div>
    </SiteShell>
  );
}

function CheckPart({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="grid gap-4" aria-labelledby={id}>
      <h2 id={id} className="text-2xl">
        {title}
      </h2>
      {children}
    </section>
  );
}
