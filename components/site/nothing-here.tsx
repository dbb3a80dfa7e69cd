import { MessagePage } from "./message-page";
import type { PageFacts } from "./site-shell";

/** What somebody sees at an address with nothing for them. */
export function NothingHere({ page }: { page: PageFacts }) {
  const { t } = page.words;
  return (
    <MessagePage
      page={page}
      title={t("site.nothing.title")}
      lede={t("site.nothing.lede")}
      action={{ href: "/library", label: t("site.nothing.library") }}
    />
  );
}
