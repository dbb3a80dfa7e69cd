import { CompareControls } from "@/components/compare/compare-controls";
import { ComparePicker } from "@/components/compare/compare-picker";
import { CompareTable } from "@/components/compare/compare-table";
import { plainColumns, type SideHeading, sideColumns } from "@/components/compare/compared-sides";
import { WhoMayShare } from "@/components/compare/who-may-share";
import { WhyDiffer } from "@/components/compare/why-differ";
import { SiteShell } from "@/components/site/site-shell";
import { Banner } from "@/components/ui/banner";
import { Disclosure } from "@/components/ui/disclosure";
import { PageHeading } from "@/components/ui/page-heading";
import { type Comparison, comparisonLimit } from "@/lib/assessments/compare-assessments";
import { whoMayShare, whyVerdictsDiffer } from "@/lib/assessments/explain-comparison";
import type { PickList } from "@/lib/assessments/list-pickable";
import { answerRows } from "@/lib/documents/comparison-answers";
import { sideNames, sideState } from "@/lib/documents/comparison-sides";
import { verdictRows } from "@/lib/documents/comparison-verdicts";
import type { Words } from "@/lib/messages/words";
import { type CompareQuery, printCompareQuery, printPick } from "@/lib/schemas/compare-query";
import { currentRuleSet } from "@/lib/schemas/rule-book";
import type { Reader, ReadOnlyPage } from "@/lib/server/read-only-page";

/** Where two or more are picked to be put side by side. */
export function pickerPage(reader: Reader, { picks, q }: CompareQuery, list: PickList): ReadOnlyPage {
  const { words } = reader;
  const { t } = words;
  const limit = comparisonLimit;
  return {
    title: t("compare.title"),
    isPublic: false,
    says: [
      JSON.stringify([list.found, list.hasMore]),
      ...list.items.map(({ id, name, latestRevision }) => JSON.stringify([id, name, latestRevision])),
    ],
    element: () => (
      <SiteShell page={reader}>
        <div className="grid gap-8">
          <PageHeading lede={t("compare.lede", { limit })}>{t("compare.heading")}</PageHeading>
          <ComparePicker
            words={words}
            list={list}
            q={q}
            clearHref={`/compare${printCompareQuery({ picks, isPicking: true })}`}
            picked={picks.map(printPick)}
            problem={picks.length > limit ? t("compare.tooMany", { limit }) : undefined}
          />
        </div>
      </SiteShell>
    ),
  };
}

/** Two or more side by side. */
export function comparisonPage(reader: Reader, query: CompareQuery, comparison: Comparison): ReadOnlyPage {
  const { sides } = comparison;
  const title = reader.words.t("compare.headingOf", { count: sides.length });
  return {
    title,
    isPublic: false,
    says: [
      currentRuleSet.hash,
      ...sides.map(({ assessmentId, name, revision, latest, version, hasChanged, review }) =>
        JSON.stringify([assessmentId, name, revision?.number, latest, version, hasChanged, review]),
      ),
    ],
    element: () => (
      <SiteShell page={reader}>
        <ComparedDocument words={reader.words} title={title} query={query} comparison={comparison} />
      </SiteShell>
    ),
  };
}

type ComparedDocumentProps = { words: Words; title: string; query: CompareQuery; comparison: Comparison };

function ComparedDocument({ words, title, query, comparison }: ComparedDocumentProps) {
  const { t } = words;
  const { sides, questions, likeForLike } = comparison;
  const headings = headingsOf(words, query, comparison);
  const names = sideNames(words, sides);
  const columns = sideColumns(words, headings);
  const differing = questions.filter(({ differs }) => differs);
  const agreeing = questions.filter(({ differs }) => !differs);
  const isInOrder = query.sort === "questionnaire" && !query.isDifferencesOnly;
  const table = { words, columns: plainColumns(headings), what: t("compare.table.question") };
  return (
    <div data-landscape="" className="grid grid-cols-1 gap-10 wrap-anywhere">
      <PageHeading lede={t("compare.ledeOf")}>{title}</PageHeading>
      <CompareControls
        words={words}
        ids={query.picks.map(printPick).join(",")}
        sides={headings}
        beside={headings.find(({ isApart }, index) => index > 0 && !isApart)?.id ?? ""}
        isDifferencesOnly={query.isDifferencesOnly}
        sort={query.sort}
        addHref={`/compare${printCompareQuery({ picks: query.picks, isPicking: true })}`}
      />
      <ExportLinks words={words} query={query} />
      {likeForLike ? null : (
        <Banner tone="unknown" title={t("compare.notAlike")}>
          {t("compare.notAlikeText")} <a href="/library/drift">{t("compare.reevaluate")}</a>
        </Banner>
      )}
      <Part id="verdicts-title" title={t("compare.verdicts")}>
        <CompareTable
          words={words}
          id="verdicts"
          caption={t("compare.table.caption")}
          what={t("compare.table.part")}
          columns={columns}
          rows={verdictRows(words, sides)}
        />
      </Part>
      <Part id="why-title" title={t("compare.why.heading")}>
        <WhyDiffer words={words} names={names} differences={whyVerdictsDiffer(sides)} />
      </Part>
      {isInOrder ? (
        <Part id="answers-title" title={t("compare.inOrder", { count: differing.length })}>
          <CompareTable
            {...table}
            id="answers"
            caption={t("compare.inOrderCaption")}
            rows={answerRows(words, sides, questions)}
          />
        </Part>
      ) : (
        <Part id="differing-title" title={t("compare.differing", { count: differing.length })}>
          {differing.length === 0 ? (
            <p>{t("compare.same")}</p>
          ) : (
            <CompareTable
              {...table}
              id="differing"
              caption={t("compare.differingCaption")}
              rows={answerRows(words, sides, differing)}
            />
          )}
        </Part>
      )}
      {agreeing.length > 0 && !isInOrder && !query.isDifferencesOnly ? (
        <Disclosure summary={t("compare.agreeing", { count: agreeing.length })}>
          <CompareTable
            {...table}
            id="agreeing"
            caption={t("compare.agreeingCaption")}
            rows={answerRows(words, sides, agreeing)}
          />
        </Disclosure>
      ) : null}
      <Part id="share-title" title={t("compare.share.heading")}>
        <WhoMayShare words={words} names={names} {...whoMayShare(sides)} />
      </Part>
    </div>
  );
}

function ExportLinks({ words: { t }, query }: { words: Words; query: CompareQuery }) {
  const kinds = ["csv", "xlsx", "json"] as const;
  const address = printCompareQuery({ ...query, beside: null });
  return (
    <p data-print="hide" className="flex flex-wrap gap-x-4 gap-y-1">
      <span>{t("compare.sheet.links")}</span>
      {kinds.map((kind) => (
        <a key={kind} href={`/compare/export.${kind}${address}`}>
          {kind.toUpperCase()}
        </a>
      ))}
      <span className="text-ink-2">{t("compare.sheet.print")}</span>
    </p>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: React.ReactNode }) {
  return (
    <section aria-labelledby={id} className="grid min-w-0 grid-cols-1 gap-4">
      <h2 id={id} className="text-2xl">
        {title}
      </h2>
      {children}
    </section>
  );
}

/** Each side with its links: to its result, to make it the baseline, to leave it out. */
function headingsOf(words: Words, query: CompareQuery, { sides }: Comparison): readonly SideHeading[] {
  const { picks, baseline } = query;
  const asked =
    query.beside && sides.findIndex(({ pick }) => printPick(pick) === printPick(query.beside ?? pick));
  const shown = asked && asked > 0 ? asked : 1;
  return sides.map((side, index) => {
    const { pick, assessmentId, name, revision } = side;
    const remaining = picks.filter((each) => printPick(each) !== printPick(pick));
    const isBaseline = baseline && printPick(baseline) === printPick(pick);
    return {
      id: printPick(pick),
      name,
      href: revision
        ? `/a/${assessmentId}/result?revision=${revision.number}`
        : `/a/${assessmentId}/sections`,
      state: sideState(words, side),
      isChangedSince: pick.revision === null && side.hasChanged,
      baselineHref: `/compare${printCompareQuery({ ...query, baseline: pick, beside: sides[0]?.pick ?? null })}`,
      removeHref:
        sides.length > 2
          ? `/compare${printCompareQuery({
              ...query,
              picks: remaining,
              beside: null,
              baseline: isBaseline ? null : baseline,
            })}`
          : null,
      isApart: index > 0 && index !== shown,
    };
  });
}
