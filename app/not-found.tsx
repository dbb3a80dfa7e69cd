import type { Metadata } from "next";
import { MessagePage } from "@/components/site/message-page";
import { currentPage, currentWords } from "@/lib/server/current-page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentWords()).t("site.nothing.title") };
}

export default async function NotFound() {
  const page = await currentPage();
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
