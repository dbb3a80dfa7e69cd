import type { ReactNode } from "react";
import { Banner } from "@/components/ui/banner";
import type { Words } from "@/lib/messages/words";
import type { LinkScope } from "@/lib/schemas/share-form";

type SharedBannerProps = {
  words: Words;
  scope: LinkScope;
  /** The revision that the link reads, and the last one there is; null before the first. */
  revision: number | null;
  latest: number;
  /** Whether it leads to the latest revision at any time. */
  isFollowing: boolean;
  expiresAt: Date | null;
  /** What people call themselves, where the link shows names. */
  names: { readonly sharedBy: string | null; readonly concludedBy: string | null };
  /** The same result as a document to print. */
  reportHref: string;
  /** The same result as files to keep. */
  exportHref: string;
  /** How to begin with what the link allows besides reading. */
  children?: ReactNode;
};

const titles = {
  read: "share.shared.banner",
  review: "share.shared.review",
  edit: "share.shared.edit",
} as const;

/** What a reader without an account has before them: what it allows, how long, and whether it is the latest word. */
export function SharedBanner(props: SharedBannerProps) {
  const { words, scope, revision, latest, isFollowing, expiresAt, names, reportHref, exportHref, children } =
    props;
  const { t } = words;
  const { sharedBy, concludedBy } = names;
  return (
    <>
      <Banner title={t(titles[scope])}>
        <p>
          {expiresAt ? t("share.shared.until", { until: words.date(expiresAt) }) : t("share.shared.endless")}{" "}
          {isFollowing && revision !== null ? t("share.shared.latest", { revision }) : null}
        </p>
        {sharedBy === null && concludedBy === null ? null : (
          <p className="mt-2">
            {sharedBy === null ? null : words.rich("share.shared.sharedBy", { name: <bdi>{sharedBy}</bdi> })}{" "}
            {concludedBy === null
              ? null
              : words.rich("share.shared.concludedBy", { name: <bdi>{concludedBy}</bdi> })}{" "}
            {t("share.shared.selfDeclared")}
          </p>
        )}
        <p className="mt-2 flex flex-wrap gap-x-5 print:hidden">
          {revision === null ? null : <a href={reportHref}>{t("share.shared.report")}</a>}
          {revision === null ? null : <a href={exportHref}>{t("export.title")}</a>}
          <a href="/rules">{t("share.shared.rules")}</a>
        </p>
      </Banner>
      {children}
      {revision !== null && revision < latest ? (
        <Banner tone="unknown" title={t("share.shared.older", { revision, latest })}>
          {t("share.shared.olderText")}
        </Banner>
      ) : null}
    </>
  );
}
