import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RuleDocument } from "@/components/assessment/rule-document";
import { SiteShell } from "@/components/site/site-shell";
import { ruleById } from "@/lib/catalogue/rule-set";

type Props = PageProps<"/rules/[ruleId]">;

async function readRule({ params }: Props) {
  const rule = ruleById((await params).ruleId);
  if (!rule) notFound();
  return rule;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { id, title } = await readRule(props);
  return { title: `${id}: ${title}` };
}

export default async function RulePage(props: Props) {
  return (
    <SiteShell>
      <RuleDocument rule={await readRule(props)} />
    </SiteShell>
  );
}
