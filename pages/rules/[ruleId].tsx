import { nothingHere } from "@/app/read-only-pages";
import { RuleDocument } from "@/components/assessment/rule-document";
import { ReadOnlyPage } from "@/components/site/read-only-page";
import { SiteShell } from "@/components/site/site-shell";
import { ruleIn } from "@/lib/catalogue/in-language";
import { ruleById } from "@/lib/catalogue/rule-set";
import { currentRuleSet } from "@/lib/schemas/rule-book";
import { type ReadOnlyPageProps, serveReadOnly } from "@/lib/server/read-only-page";

export const config = { runtime: "nodejs", unstable_runtimeJS: false };

export const getServerSideProps = serveReadOnly(async (reader) => {
  const { words } = reader;
  const rule = ruleById(reader.params["ruleId"] ?? "");
  if (!rule) return nothingHere(reader);
  const { id, title, rationale } = ruleIn(words, rule);
  return {
    title: words.t("rules.ruleTitle", { id, title }),
    description: rationale,
    isPublic: true,
    says: [currentRuleSet.hash],
    element: () => (
      <SiteShell page={reader}>
        <RuleDocument rule={rule} words={words} />
      </SiteShell>
    ),
  };
});

export default function RulePage(props: ReadOnlyPageProps) {
  return <ReadOnlyPage {...props} />;
}
