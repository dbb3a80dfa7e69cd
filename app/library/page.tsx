import type { Metadata } from "next";
import { AssessmentList } from "@/components/assessment/assessment-list";
import { SectionGlyph } from "@/components/scale/section-glyph";
import { SiteShell } from "@/components/site/site-shell";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import { listAssessments } from "@/lib/assessments/list-assessments";
import { listPosition, printPosition } from "@/lib/schemas/query-string";
import { currentCaller } from "@/lib/server/current-caller";

export const metadata: Metadata = { title: "Library" };

export default async function LibraryPage({ searchParams }: PageProps<"/library">) {
  const after = listPosition((await searchParams)["after"]);
  const { items, next } = await listAssessments(await currentCaller(), after);
  return (
    <SiteShell>
      <div className="grid gap-8">
        <PageHeading lede="Everything this browser has started or been given. Clearing its cookies empties the list.">
          Library
        </PageHeading>
        {items.length === 0 ? (
          <div className="grid max-w-measure justify-items-start gap-4">
            <SectionGlyph rung="process" size="full" />
            <h2 className="text-2xl">{after ? "No more assessments" : "No assessments yet"}</h2>
            <p>Start with a real workload, or take a preset and change what differs.</p>
          </div>
        ) : (
          <AssessmentList assessments={items} />
        )}
        <p className="flex flex-wrap gap-3">
          <ButtonLink href="/new">Start an assessment</ButtonLink>
          {items.length > 1 ? (
            <ButtonLink variant="secondary" href="/compare">
              Compare
            </ButtonLink>
          ) : null}
          {next ? (
            <ButtonLink
              variant="secondary"
              href={`/library?after=${encodeURIComponent(printPosition(next))}`}
            >
              Older assessments
            </ButtonLink>
          ) : null}
        </p>
      </div>
    </SiteShell>
  );
}
