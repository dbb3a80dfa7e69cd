import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LinkList } from "@/components/assessment/link-list";
import { ShareForm } from "@/components/assessment/share-form";
import { SiteShell } from "@/components/site/site-shell";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import { readAssessment, readLatestRevisionNumber } from "@/lib/assessments/read-assessment";
import { linkStateAt, readShareLinks } from "@/lib/assessments/share-revision";
import { currentCaller } from "@/lib/server/current-caller";
import { revokeFromForm, shareFromForm } from "./actions";

export async function generateMetadata({ params }: PageProps<"/a/[id]/share">): Promise<Metadata> {
  const found = await readAssessment(await currentCaller(), (await params).id);
  return { title: found.ok ? `Share · ${found.value.assessment.name}` : "Share" };
}

export default async function SharePage({ params }: PageProps<"/a/[id]/share">) {
  const { id } = await params;
  const caller = await currentCaller();
  const found = await readShareLinks(caller, id);
  if (!found.ok) notFound();
  const { assessment, links } = found.value;
  const latest = await readLatestRevisionNumber(caller, found.value);
  const now = new Date();

  return (
    <SiteShell>
      <div className="grid gap-8">
        <PageHeading
          eyebrow={assessment.name}
          lede="Whoever has a link can read one revision without an account, and nothing else. Notes are left out."
        >
          Share the result
        </PageHeading>
        {latest === null ? (
          <p className="grid max-w-measure justify-items-start gap-4">
            A link shows a result, and there is none yet.
            <ButtonLink href={`/a/${id}/check`}>Check your answers</ButtonLink>
          </p>
        ) : (
          <ShareForm action={shareFromForm.bind(null, id)} revision={latest} />
        )}
        {links.length > 0 ? (
          <section aria-labelledby="links" className="grid gap-4">
            <h2 id="links" className="text-2xl">
              Links so far
            </h2>
            <LinkList
              links={links.map((link) => ({ ...link, state: linkStateAt(link, now) }))}
              revoke={revokeFromForm.bind(null, id)}
            />
          </section>
        ) : null}
        {latest === null ? null : (
          <p>
            <a href={`/a/${id}/result`}>Back to the result</a>
          </p>
        )}
      </div>
    </SiteShell>
  );
}
