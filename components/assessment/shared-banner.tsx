import { Banner } from "@/components/ui/banner";
import type { Words } from "@/lib/messages/words";

type SharedBannerProps = {
  words: Words;
  /** The revision that the link reads, and the last one there is. */
  revision: number;
  latest: number;
  expiresAt: Date | null;
  /** The same result as a document to print. */
  reportHref: string;
};

/** What a reader without an account has before them: how long, and whether it is the latest word. */
export function SharedBanner({ words, revision, latest, expiresAt, reportHref }: SharedBannerProps) {
  const { t } = words;
  return (
    <>
      <Banner title={t("share.shared.banner")}>
        <p>
          {expiresAt ? t("share.shared.until", { until: words.date(expiresAt) }) : t("share.shared.endless")}
        </p>
        <p className="mt-2 flex flex-wrap gap-x-5 print:hidden">
          <a href={reportHref}>{t("share.shared.report")}</a>
          <a href="/rules">{t("share.shared.rules")}</a>
        </p>
      </Banner>
      {revision < latest ? (
        <Banner tone="unknown" title={t("share.shared.older", { revision, latest })}>
          {t("share.shared.olderText")}
        </Banner>
      ) : null}
    </>
  );
}
