import type { Metadata } from "next";
import { NothingHere } from "@/components/site/nothing-here";
import { currentPage, currentWords } from "@/lib/server/current-page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentWords()).t("site.nothing.title") };
}

export default async function NotFound() {
  return <NothingHere page={await currentPage()} />;
}
