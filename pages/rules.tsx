import { RuleList } from "@/components/assessment/rule-list";
import { ProvedPanel } from "@/components/rules/proved-panel";
import { RuleFilters } from "@/components/rules/rule-filters";
import { RulesPages } from "@/components/rules/rules-pages";
import { ReadOnlyPage } from "@/components/site/read-only-page";
import { SiteShell } from "@/components/site/site-shell";
import { PageHeading } from "@/components/ui/page-heading";
import { findRules } from "@/lib/catalogue/find-rules";
import { ruleSet } from "@/lib/catalogue/rule-set";
import { currentProofs } from "@/lib/exchange/current-proofs";
import { currentRuleSet } from "@/lib/schemas/rule-book";
import { effectFilters, printRulesQuery, readRulesQuery } from "@/lib/schemas/rules-query";
import { type Reader, type ReadOnlyPageProps, serveReadOnly } from "@/lib/server/read-only-page";

export const config = { runtime: "nodejs", unstable_runtimeJS: false };

const rulesPerPage = 50;

export const getServerSideProps = serveReadOnly(async (reader) => ({
  title: reader.words.t("rules.title"),
  description: reader.words.t("rules.lede"),
  isPublic: true,
  says: [currentRuleSet.hash],
  element: () => <Rules reader={reader} />,
}));

function Rules({ reader }: { reader: Reader }) {
  const { words } = reader;
  const { t } = words;
  const query = readRulesQuery(Object.fromEntries(reader.query));
  const found = findRules(words, ruleSet.rules, query);
  const pages = Math.max(1, Math.ceil(found.length / rulesPerPage));
  const at = Math.min(query.page, pages);
  const shown = found.slice((at - 1) * rulesPerPage, at * rulesPerPage);
  return (
    <SiteShell page={reader}>
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
        <RuleFilters
          words={words}
          filter={query}
          effects={effectFilters}
          isFiltered={printRulesQuery(query, 1) !== "/rules"}
        />
        <section aria-labelledby="found" className="grid gap-4">
          <h2 id="found" className="text-2xl">
            {t("rules.found", { count: found.length, all: ruleSet.rules.length })}
          </h2>
          {found.length === 0 ? (
            <p className="max-w-measure">{t("rules.nothing")}</p>
          ) : (
            <RuleList rules={shown} words={words} />
          )}
          <RulesPages
            words={words}
            page={at}
            pages={pages}
            hrefOf={(number) => printRulesQuery(query, number)}
          />
        </section>
        {/* What was settled belongs to one very rule set: never shown beside another. */}
        {currentProofs.ruleSet.hash === currentRuleSet.hash ? (
          <ProvedPanel words={words} proved={currentProofs} />
        ) : null}
      </div>
    </SiteShell>
  );
}

export default function RulesPage(props: ReadOnlyPageProps) {
  return <ReadOnlyPage {...props} />;
}
