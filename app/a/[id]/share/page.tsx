import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { EndedLinks, LinkList } from "@/components/assessment/link-list";
import { RevokeForm } from "@/components/assessment/revoke-form";
import { ShareForm } from "@/components/assessment/share-form";
import { shareLabels } from "@/components/assessment/share-labels";
import { SiteShell } from "@/components/site/site-shell";
import { BackLink } from "@/components/ui/back-link";
import { ButtonLink } from "@/components/ui/button-link";
import { Disclosure } from "@/components/ui/disclosure";
import { PageHeading } from "@/components/ui/page-heading";
import { readAssessment } from "@/lib/assessments/read-assessment";
import { readSharing } from "@/lib/assessments/read-sharing";
import type { Words } from "@/lib/messages/words";
import { currentCaller } from "@/lib/server/current-caller";
import { currentPage, currentWords } from "@/lib/server/current-page";
import { createOnceKey } from "@/lib/server/once-key";
import { revokeAllFromForm, revokeFromForm, shareFromForm } from "./actions";

export async function generateMetadata({ params }: PageProps<"/a/[id]/share">): Promise<Metadata> {
  const { t } = await currentWords();
  const found = await readAssessment(await currentCaller(), (await params).id);
  return { title: found.ok ? t("share.titleOf", { name: found.value.assessment.name }) : t("share.title") };
}

export default async function SharePage({ params }: PageProps<"/a/[id]/share">) {
  const { id } = await params;
  const found = await readSharing(await currentCaller(), id);
  if (!found.ok) notFound();
  const { assessment, links, ended, endedCount, revisions, ownName } = found.value;
  const page = await currentPage();
  const { words } = page;
  const { t } = words;
  const [latest] = revisions;

  return (
    <SiteShell
      page={page}
      back={
        latest ? (
          <BackLink href={`/a/${id}/result`} label={t("share.back")} />
        ) : (
          <BackLink href={`/a/${id}/sections`} label={t("check.allSections")} />
        )
      }
    >
      <div className="grid gap-8">
        <PageHeading eyebrow={assessment.name} lede={t("share.lede")}>
          {t("share.heading")}
        </PageHeading>
        {latest ? null : (
          <p className="grid max-w-measure justify-items-start gap-4">
            {t("share.noResult")}
            <ButtonLink variant="secondary" href={`/a/${id}/check`}>
              {t("share.check")}
            </ButtonLink>
          </p>
        )}
        <ShareForm
          action={shareFromForm.bind(null, id)}
          labels={shareLabels(words, revisions)}
          initial={{
            attempt: 0,
            problems: [],
            typed: {
              label: "",
              scope: latest ? "read" : "edit",
              shows: latest ? String(latest.number) : "latest",
              expires: "30",
              until: "",
              extras: [],
            },
            once: createOnceKey(),
            made: null,
          }}
        />
        <OwnName words={words} name={ownName} href={`/a/${id}/activity#you`} />
        {links.length + endedCount > 0 ? (
          <section aria-labelledby="links" className="grid gap-4">
            <h2 id="links" className="text-2xl">
              {t("share.links")}
            </h2>
            {links.length > 0 ? (
              <LinkList
                words={words}
                links={links}
                changeHref={(linkId) => `/a/${id}/links/${linkId}`}
                once={createOnceKey()}
                revoke={revokeFromForm.bind(null, id)}
              />
            ) : null}
            {links.length > 1 ? (
              <Disclosure summary={t("share.revokeEvery")}>
                <p className="mb-3 max-w-measure">{t("share.revokeAllText")}</p>
                <RevokeForm
                  action={revokeAllFromForm.bind(null, id)}
                  id="all"
                  once={createOnceKey()}
                  errorPrefix={t("errors.prefix")}
                >
                  {t("share.revokeAll", { count: links.length })}
                </RevokeForm>
              </Disclosure>
            ) : null}
            {endedCount > 0 ? (
              <Disclosure summary={t("share.ended.links", { count: endedCount })}>
                <EndedLinks words={words} links={ended} count={endedCount} />
              </Disclosure>
            ) : null}
          </section>
        ) : null}
      </div>
    </SiteShell>
  );
}

function OwnName({ words, name, href }: { words: Words; name: string | null; href: string }) {
  const link = (text: ReactNode) => <a href={href}>{text}</a>;
  return (
    <p className="max-w-measure text-sm text-ink-2">
      {name === null
        ? words.rich("share.you.unnamed", { link })
        : words.rich("share.you.named", { name: <bdi>{name}</bdi>, link })}
    </p>
  );
}
