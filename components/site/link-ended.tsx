import { MessagePage } from "./message-page";
import type { PageFacts } from "./site-shell";

/** What a share link shows that opens nothing any more. It never says whose it was. */
export function LinkEnded({ page }: { page: PageFacts }) {
  const { t } = page.words;
  return (
    <MessagePage
      page={page}
      navigation="none"
      title={t("share.ended.title")}
      lede={t("share.ended.lede")}
      action={{ href: "/", label: t("share.ended.about") }}
    />
  );
}
