import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { shareLabels } from "@/components/assessment/form-labels";
import { LinkList } from "@/components/assessment/link-list";
import { ShareForm } from "@/components/assessment/share-form";
import { SiteShell } from "@/components/site/site-shell";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import { readAssessment, readLatestRevisionNumber } from "@/lib/assessments/read-assessment";
import { linkStateAt, readShareLinks } from "@/lib/assessments/share-revision";
import { currentCaller } from "@/lib/server/current-caller";
import { currentPage, currentWords } from "@/lib/server/current-page";
import { createOnceKey } from "@/lib/server/once-key";
import { revokeFromForm, shareFromForm } from "./actions";

export async function generateMetadata({ params }: PageProps<"/a/[id]/share">): Promise<Metadata> {
  const { t } = await currentWords();
  const found = await readAssessment(await currentCaller(), (await params).id);
  return { title: found.ok ? t("share.titleOf", { name: found.value.assessment.name }) : t("share.title") };
}

export default async function SharePage({ params }: PageProps<"/a/[id]/share">) {
  const { id } = await params;
  const caller = await currentCaller();
  const found = await readShareLinks(caller, id);
  if (!found.ok) notFound();
  const { assessment, links } = found.value;
  const latest = await readLatestRevisionNumber(caller, found.value);
  const now = new Date();
  const page = await currentPage();
  const { words } = page;
  const { t } = words;

  return (
    <SiteShell page={page}>
      <div className="grid gap-8">
        <PageHeading eyebrow={assessment.name} lede={t("share.lede")}>
          {t("share.heading")}
        </PageHeading>
        {latest === null ? (
          <p className="grid max-w-measure justify-items-start gap-4">
            {t("share.noResult")}
            <ButtonLink href={`/a/${id}/check`}>{t("share.check")}</ButtonLink>
          </p>
        ) : (
          <ShareForm
            action={shareFromForm.bind(null, id)}
            once={createOnceKey()}
            labels={shareLabels(words, latest)}
          />
        )}
        {links.length > 0 ? (
          <section aria-labelledby="links" className="grid gap-4">
            <h2 id="links" className="text-2xl">
              {t("share.links")}
            </h2>
            <LinkList
              words={words}
              links={links.map((link) => ({ ...link, state: linkStateAt(link, now) }))}
              once={createOnceKey()}
              revoke={revokeFromForm.bind(null, id)}
            />
          </section>
        ) : null}
        {latest === null ? null : (
          <p>
            <a href={`/a/${id}/result`}>{t("share.back")}</a>
          </p>
        )}
      </div>
    </SiteShell>
  );
}
