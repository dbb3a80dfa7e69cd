import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RenameForm } from "@/components/assessment/rename-form";
import { SectionList } from "@/components/assessment/section-list";
import { SiteShell } from "@/components/site/site-shell";
import { ButtonLink } from "@/components/ui/button-link";
import { Disclosure } from "@/components/ui/disclosure";
import { PageHeading } from "@/components/ui/page-heading";
import { progressOf } from "@/lib/assessments/progress";
import { readAssessment, readLatestRevisionNumber } from "@/lib/assessments/read-assessment";
import { currentCaller } from "@/lib/server/current-caller";
import { renameFromForm } from "./actions";

export async function generateMetadata({ params }: PageProps<"/a/[id]/sections">): Promise<Metadata> {
  const found = await readAssessment(await currentCaller(), (await params).id);
  return { title: found.ok ? `Sections · ${found.value.assessment.name}` : "Sections" };
}

export default async function SectionsPage({ params }: PageProps<"/a/[id]/sections">) {
  const { id } = await params;
  const caller = await currentCaller();
  const found = await readAssessment(caller, id);
  if (!found.ok) notFound();
  const { assessment } = found.value;
  const latest = await readLatestRevisionNumber(caller, found.value);
  const sections = progressOf(assessment.answers);
  const next = sections.find(({ state }) => state !== "completed");
  const questionAt = (slug: string | null) => (slug ? `/a/${id}/q/${slug}` : `/a/${id}/check`);

  return (
    <SiteShell>
      <div className="grid gap-8">
        <PageHeading
          eyebrow={latest === null ? "Draft" : `Draft · latest verdict is revision ${latest}`}
          lede="You can stop at any time and come back. Every question accepts “I don't know yet”."
        >
          {assessment.name}
        </PageHeading>
        <SectionList
          sections={sections.map((section) => ({
            id: section.id,
            title: section.title,
            lead: section.lead,
            href: questionAt(section.resumeAt),
            state: section.state,
            answered: section.answered,
            asked: section.asked.length,
          }))}
        />
        <p className="flex flex-wrap gap-3">
          {next ? (
            <ButtonLink href={questionAt(next.resumeAt)}>Continue: {next.title}</ButtonLink>
          ) : (
            <ButtonLink href={`/a/${id}/check`}>Check your answers</ButtonLink>
          )}
          {next ? (
            <ButtonLink variant="secondary" href={`/a/${id}/check`}>
              Check your answers
            </ButtonLink>
          ) : null}
          {latest !== null ? (
            <ButtonLink variant="secondary" href={`/a/${id}/result`}>
              Read the result
            </ButtonLink>
          ) : null}
        </p>
        <Disclosure summary="Rename this assessment">
          <RenameForm
            action={renameFromForm.bind(null, id)}
            initial={{
              attempt: 0,
              problems: [],
              typed: { name: assessment.name, version: assessment.version },
            }}
          />
        </Disclosure>
      </div>
    </SiteShell>
  );
}
