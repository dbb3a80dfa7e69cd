import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { renameLabels } from "@/components/assessment/form-labels";
import { RenameForm } from "@/components/assessment/rename-form";
import { SectionList } from "@/components/assessment/section-list";
import { WhoElse } from "@/components/assessment/who-else";
import { SiteShell } from "@/components/site/site-shell";
import { ButtonLink } from "@/components/ui/button-link";
import { Disclosure } from "@/components/ui/disclosure";
import { PageHeading } from "@/components/ui/page-heading";
import { canRename } from "@/lib/access/role";
import { progressOf } from "@/lib/assessments/progress";
import { readOthersLastChange, readOwnJoining } from "@/lib/assessments/read-activity";
import { readLatestRevisionNumber } from "@/lib/assessments/read-assessment";
import { sectionIn } from "@/lib/catalogue/in-language";
import { currentCaller } from "@/lib/server/current-caller";
import { currentPage, currentWords } from "@/lib/server/current-page";
import { createOnceKey } from "@/lib/server/once-key";
import { readDraft } from "../read-draft";
import { renameFromForm } from "./actions";

export async function generateMetadata({ params }: PageProps<"/a/[id]/sections">): Promise<Metadata> {
  const { t } = await currentWords();
  const found = await readDraft((await params).id);
  return {
    title: found.ok ? t("sections.titleOf", { name: found.value.assessment.name }) : t("sections.title"),
  };
}

export default async function SectionsPage({ params }: PageProps<"/a/[id]/sections">) {
  const { id } = await params;
  const caller = await currentCaller();
  const found = await readDraft(id);
  if (!found.ok) notFound();
  const { assessment } = found.value;
  const [latest, othersChange, joined] = await Promise.all([
    readLatestRevisionNumber(caller, found.value),
    readOthersLastChange(caller, found.value),
    readOwnJoining(caller, found.value),
  ]);
  const page = await currentPage();
  const { words } = page;
  const { t } = words;
  const sections = progressOf(assessment.answers).map((section) => sectionIn(words, section));
  const next = sections.find(({ state }) => state !== "completed");
  const saved = {
    date: words.date(assessment.updatedAt),
    time: assessment.updatedAt.toISOString().slice(11, 16),
  };
  const questionAt = (slug: string | null) => (slug ? `/a/${id}/q/${slug}` : `/a/${id}/check`);

  return (
    <SiteShell page={page}>
      <div className="grid gap-8">
        <PageHeading
          eyebrow={
            latest === null
              ? t("sections.draft", saved)
              : t("sections.draftAfter", { ...saved, revision: latest })
          }
          lede={t("sections.lede")}
        >
          {assessment.name}
        </PageHeading>
        <WhoElse
          words={words}
          change={othersChange}
          joined={joined}
          now={new Date()}
          activityHref={`/a/${id}/activity`}
        />
        <SectionList
          words={words}
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
            <ButtonLink href={questionAt(next.resumeAt)}>
              {t("sections.continue", { section: next.title })}
            </ButtonLink>
          ) : (
            <ButtonLink href={`/a/${id}/check`}>{t("sections.check")}</ButtonLink>
          )}
          {next ? (
            <ButtonLink variant="secondary" href={`/a/${id}/check`}>
              {t("sections.check")}
            </ButtonLink>
          ) : null}
          {latest !== null ? (
            <ButtonLink variant="secondary" href={`/a/${id}/result`}>
              {t("sections.result")}
            </ButtonLink>
          ) : null}
        </p>
        <p>
          <a href={`/new?copy=${id}`} className="inline-block py-1">
            {t("sections.copy")}
          </a>
        </p>
        {canRename(found.value.role) ? (
          <Disclosure summary={t("sections.renameTitle")}>
            <RenameForm
              labels={renameLabels(words)}
              action={renameFromForm.bind(null, id)}
              once={createOnceKey()}
              initial={{
                attempt: 0,
                problems: [],
                typed: { name: assessment.name, version: assessment.version },
              }}
            />
          </Disclosure>
        ) : null}
      </div>
    </SiteShell>
  );
}
