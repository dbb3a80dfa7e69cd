import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AnswerSummary } from "@/components/assessment/answer-summary";
import { VersionForm } from "@/components/assessment/version-form";
import { SiteShell } from "@/components/site/site-shell";
import { BackLink } from "@/components/ui/back-link";
import { Banner } from "@/components/ui/banner";
import { PageHeading } from "@/components/ui/page-heading";
import { progressOf } from "@/lib/assessments/progress";
import { readAssessment } from "@/lib/assessments/read-assessment";
import { currentCaller } from "@/lib/server/current-caller";
import { concludeFromForm, confirmFromForm } from "./actions";

export async function generateMetadata({ params }: PageProps<"/a/[id]/check">): Promise<Metadata> {
  const found = await readAssessment(await currentCaller(), (await params).id);
  return { title: found.ok ? `Check your answers · ${found.value.assessment.name}` : "Check your answers" };
}

export default async function CheckPage({ params }: PageProps<"/a/[id]/check">) {
  const { id } = await params;
  const found = await readAssessment(await currentCaller(), id);
  if (!found.ok) notFound();
  const { assessment } = found.value;
  const { entries } = assessment.answers;
  const sections = progressOf(assessment.answers);
  const asked = sections.flatMap((section) => section.asked);
  const open = asked.filter(
    ({ id: question }) => !entries[question] || entries[question].answer.kind === "unknown",
  );
  const assumed = asked.filter(({ id: question }) => entries[question]?.source === "preset");
  const changeHref = (question: string) => `/a/${id}/q/${question}?from=check`;

  return (
    <SiteShell back={<BackLink href={`/a/${id}/sections`} label="All sections" />}>
      <div className="grid gap-10">
        <PageHeading
          eyebrow={assessment.name}
          lede="Nothing here is final: you can change any answer and ask again."
        >
          Check your answers before you get a result
        </PageHeading>
        {open.length > 0 || assumed.length > 0 ? (
          <Banner
            tone="unknown"
            title={[
              open.length > 0 ? `${open.length} without a definite answer` : "",
              assumed.length > 0 ? `${assumed.length} assumed from a preset` : "",
            ]
              .filter(Boolean)
              .join(", ")}
          >
            <p>You can go on all the same: the result then shows what is certain and what is possible.</p>
          </Banner>
        ) : null}
        {assumed.length > 0 ? (
          <section className="grid gap-4" aria-labelledby="assumed">
            <h2 id="assumed" className="text-2xl">
              Assumed from the preset
            </h2>
            <AnswerSummary
              questions={assumed}
              entries={entries}
              changeHref={changeHref}
              isNoteShown
              isAssumptionShown={false}
            />
            <VersionForm
              action={confirmFromForm.bind(null, id)}
              version={assessment.version}
              label="Confirm these assumptions"
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
              <AnswerSummary questions={rest} entries={entries} changeHref={changeHref} isNoteShown />
            </section>
          );
        })}
        <VersionForm
          action={concludeFromForm.bind(null, id)}
          version={assessment.version}
          label="Get the result"
        />
      </div>
    </SiteShell>
  );
}
