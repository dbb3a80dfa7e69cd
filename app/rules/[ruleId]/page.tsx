import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RuleDocument } from "@/components/assessment/rule-document";
import { SiteShell } from "@/components/site/site-shell";
import { ruleIn } from "@/lib/catalogue/in-language";
import { ruleById } from "@/lib/catalogue/rule-set";
import { currentPage, currentWords } from "@/lib/server/current-page";

type Props = PageProps<"/rules/[ruleId]">;

async function readRule({ params }: Props) {
  const rule = ruleById((await params).ruleId);
  if (!rule) notFound();
  return rule;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const words = await currentWords();
  const { id, title } = ruleIn(words, await readRule(props));
  return { title: words.t("rules.ruleTitle", { id, title }) };
}

export default async function RulePage(props: Props) {
  const page = await currentPage();
  return (
    <SiteShell page={page}>
      <RuleDocument rule={await readRule(props)} words={page.words} />
    </SiteShell>
  );
}
