import type { Metadata } from "next";
import { RuleList } from "@/components/assessment/rule-list";
import { SiteShell } from "@/components/site/site-shell";
import { PageHeading } from "@/components/ui/page-heading";
import { ruleSet } from "@/lib/catalogue/rule-set";
import { currentRuleSet } from "@/lib/schemas/rule-book";
import { currentPage, currentWords } from "@/lib/server/current-page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentWords()).t("rules.title") };
}

export default async function RulesPage() {
  const page = await currentPage();
  const { t } = page.words;
  return (
    <SiteShell page={page}>
      <div className="grid gap-8">
        <PageHeading
          eyebrow={t("rules.eyebrow", {
            version: ruleSet.version,
            count: ruleSet.rules.length,
            hash: currentRuleSet.hash.slice(0, 16),
          })}
          lede={t("rules.lede")}
        >
          {t("rules.title")}
        </PageHeading>
        <RuleList rules={ruleSet.rules} words={page.words} />
      </div>
    </SiteShell>
  );
}
