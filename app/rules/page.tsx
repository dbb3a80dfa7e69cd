import type { Metadata } from "next";
import { RuleList } from "@/components/assessment/rule-list";
import { SiteShell } from "@/components/site/site-shell";
import { PageHeading } from "@/components/ui/page-heading";
import { ruleSet } from "@/lib/catalogue/rule-set";
import { currentRuleSet } from "@/lib/schemas/rule-book";

export const metadata: Metadata = { title: "Rules" };

export default function RulesPage() {
  return (
    <SiteShell>
      <div className="grid gap-8">
        <PageHeading
          eyebrow={`Rule set ${ruleSet.version} · ${ruleSet.rules.length} rules · SHA-256 ${currentRuleSet.hash.slice(0, 16)}…`}
          lede="Each rule is a condition over answers and one effect. The floor is the highest rung that an applying rule demands; nothing is weighed or scored."
        >
          Rules
        </PageHeading>
        <RuleList rules={ruleSet.rules} />
      </div>
    </SiteShell>
  );
}

export const dynamic = "force-dynamic";
