import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AnswerSummary } from "@/components/assessment/answer-summary";
import { formLabels } from "@/components/assessment/form-labels";
import { VersionForm } from "@/components/assessment/version-form";
import { SiteShell } from "@/components/site/site-shell";
import { BackLink } from "@/components/ui/back-link";
import { Banner } from "@/components/ui/banner";
import { PageHeading } from "@/components/ui/page-heading";
import { progressOf } from "@/lib/assessments/progress";
import { readAssessment } from "@/lib/assessments/read-assessment";
import { sectionIn } from "@/lib/catalogue/in-language";
import { currentCaller } from "@/lib/server/current-caller";
import { currentPage, currentWords } from "@/lib/server/current-page";
import { concludeFromForm, confirmFromForm } from "./actions";

export async function generateMetadata({ params }: PageProps<"/a/[id]/check">): Promise<Metadata> {
  const { t } = await currentWords();
  const found = await readAssessment(await currentCaller(), (await params).id);
  return { title: found.ok ? t("check.titleOf", { name: found.value.assessment.name }) : t("check.title") };
}

export default async function CheckPage({ params }: PageProps<"/a/[id]/check">) {
  const { id } = await params;
  const found = await readAssessment(await currentCaller(), id);
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
          </Banner>
        ) : null}
        {assumed.length > 0 ? (
          <section className="grid gap-4" aria-labelledby="assumed">
            <h2 id="assumed" className="text-2xl">
              {t("check.assumed")}
            </h2>
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
              label={t("check.confirm")}
              labels={formLabels(words)}
              variant="secondary"
            />
          </section>
        ) : null}
        {sections.map((section) => {
          const rest = section.asked.filter((question) => !assumed.includes(question));
          return rest.length === 0 ? null : (
            <section key={section.id} className="grid gap-4" aria-labelledby={`section-${section.id}`}>
              <h2 id={`section-${section.id}`} className="text-2xl">
                {section.title}
              </h2>
              <AnswerSummary
                words={words}
                questions={rest}
                entries={entries}
                changeHref={changeHref}
                isNoteShown
              />
            </section>
          );
        })}
        <VersionForm
          action={concludeFromForm.bind(null, id)}
          version={assessment.version}
          label={t("check.conclude")}
          labels={formLabels(words)}
        />
      </div>
    </SiteShell>
  );
}
