import type { Metadata, Route } from "next";
import { notFound, redirect } from "next/navigation";
import { CopyForm } from "@/components/assessment/copy-form";
import { formLabels } from "@/components/assessment/form-labels";
import { LeverList } from "@/components/assessment/lever-list";
import { VersionForm } from "@/components/assessment/version-form";
import { WaysToRungs } from "@/components/assessment/ways-to-rungs";
import { WhatIfOutcome } from "@/components/assessment/what-if-outcome";
import { SiteShell } from "@/components/site/site-shell";
import { BackLink } from "@/components/ui/back-link";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Disclosure } from "@/components/ui/disclosure";
import { PageHeading } from "@/components/ui/page-heading";
import { canAnswer } from "@/lib/access/role";
import { exploreWhatIf } from "@/lib/assessments/explore-what-if";
import { readAssessment } from "@/lib/assessments/read-assessment";
import { printChange, printWhatIf } from "@/lib/schemas/what-if-query";
import { currentCaller } from "@/lib/server/current-caller";
import { currentPage, currentWords } from "@/lib/server/current-page";
import { createOnceKey } from "@/lib/server/once-key";
import { applyFromForm, copyFromForm } from "./actions";

export async function generateMetadata({ params }: PageProps<"/a/[id]/what-if">): Promise<Metadata> {
  const { t } = await currentWords();
  const found = await readAssessment(await currentCaller(), (await params).id);
  return { title: found.ok ? t("whatIf.titleOf", { name: found.value.assessment.name }) : t("whatIf.title") };
}

export default async function WhatIfPage({ params, searchParams }: PageProps<"/a/[id]/what-if">) {
  const { id } = await params;
  const { set } = await searchParams;
  const found = await exploreWhatIf(await currentCaller(), id, set);
  if (!found.ok) notFound();
  const { assessment, role, exploration, baseRevision, hasResult } = found.value;
  const { changes, answers, base, now, levers, others, ways } = exploration;
  const printed = printWhatIf(changes);
  const here = `/a/${id}/what-if`;
  // The form sends a field for each question; the address keeps the changes alone, so that it can be passed on.
  if (set !== undefined && set !== printed) redirect((printed ? `${here}?set=${printed}` : here) as Route);
  const page = await currentPage();
  const { words } = page;
  const { t } = words;
  const back = hasResult
    ? { href: `/a/${id}/result`, label: t("whatIf.back") }
    : { href: `/a/${id}/check`, label: t("whatIf.backToCheck") };

  return (
    <SiteShell page={page} back={<BackLink {...back} />}>
      <div className="grid gap-10">
        <PageHeading
          eyebrow={
            baseRevision === null
              ? t("whatIf.eyebrow.draft", { name: assessment.name })
              : t("whatIf.eyebrow.revision", { name: assessment.name, number: baseRevision })
          }
          lede={t("whatIf.lede")}
        >
          {t("whatIf.heading")}
        </PageHeading>
        <div className="grid items-start gap-x-12 gap-y-8 md:grid-cols-[minmax(0,1fr)_18rem]">
          <WhatIfOutcome
            words={words}
            base={base}
            now={now}
            changes={changes}
            answers={answers.base}
            resetHref={here}
          />
          <form action={here} method="get" className="grid gap-4 md:col-start-1 print:hidden">
            <h2 className="text-2xl">{t("whatIf.levers.heading")}</h2>
            <p className="max-w-measure">
              {t(levers.length > 0 ? "whatIf.levers.lede" : "whatIf.levers.none")}
            </p>
            <LeverList
              words={words}
              questions={levers}
              base={answers.base}
              changes={changes}
              codeOf={printChange}
            />
            <p className="flex flex-wrap gap-3">
              <Button>{t("whatIf.levers.submit")}</Button>
              {changes.length > 0 ? (
                <ButtonLink variant="secondary" href={here}>
                  {t("whatIf.reset")}
                </ButtonLink>
              ) : null}
            </p>
            {others.length > 0 ? (
              <Disclosure summary={t("whatIf.levers.others", { count: others.length })}>
                <LeverList
                  words={words}
                  questions={others}
                  base={answers.base}
                  changes={changes}
                  codeOf={printChange}
                />
              </Disclosure>
            ) : null}
          </form>
        </div>
        <section aria-labelledby="ways" className="grid gap-4">
          <h2 id="ways" className="text-2xl">
            {t("whatIf.ways.heading")}
          </h2>
          <p className="max-w-measure">{t("whatIf.ways.lede")}</p>
          <WaysToRungs
            words={words}
            ways={ways}
            base={answers.base}
            recommended={base.recommended}
            hrefForWay={(way) => `${here}?set=${printWhatIf(way)}`}
          />
        </section>
        <section aria-labelledby="save" className="grid gap-4 print:hidden">
          <h2 id="save" className="text-2xl">
            {t("whatIf.save.heading")}
          </h2>
          <p className="max-w-measure">
            {t(changes.length > 0 ? "whatIf.save.lede" : "whatIf.save.nothing")}
          </p>
          {changes.length > 0 ? (
            <div className="flex flex-wrap gap-3">
              <CopyForm
                action={copyFromForm.bind(null, id, printed)}
                once={createOnceKey()}
                errorPrefix={t("errors.prefix")}
                label={t("whatIf.save.copy")}
              />
              {canAnswer(role) ? (
                <VersionForm
                  action={applyFromForm.bind(null, id, printed)}
                  version={assessment.version}
                  once={createOnceKey()}
                  label={t("whatIf.save.apply")}
                  labels={formLabels(words)}
                  variant="secondary"
                />
              ) : null}
            </div>
          ) : null}
        </section>
      </div>
    </SiteShell>
  );
}
