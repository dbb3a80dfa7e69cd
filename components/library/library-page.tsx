import { EmptyState } from "@/components/assessment/empty-state";
import { type PageFacts, SiteShell } from "@/components/site/site-shell";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { ErrorSummary } from "@/components/ui/error-summary";
import { OnceField } from "@/components/ui/once-field";
import { PageHeading } from "@/components/ui/page-heading";
import type { Words } from "@/lib/messages/words";
import type { LibraryFilter, LibraryQuery } from "@/lib/schemas/library-query";
import type { ListPage } from "@/lib/schemas/listed-assessment";
import { BulkActions } from "./bulk-actions";
import { activeInWords } from "./filter-words";
import { LibraryFilters } from "./library-filters";
import { LibraryTable, type ListedReview } from "./library-table";
import { LibraryViews } from "./library-views";

/** What was wrong with what was to be done, beside what was ticked and typed. */
export type BulkProblem = {
  readonly field: "selection" | "tag";
  readonly message: string;
  readonly selected: readonly string[];
  readonly tag: string;
};

/** What has just been done. Those moved into the bin can be taken out again at once. */
export type BulkDone = {
  readonly message: string;
  readonly undo: readonly string[];
  readonly undoText: string;
};

type LibraryPageProps = {
  page: PageFacts;
  query: LibraryQuery;
  /** The filters that narrow something. */
  active: readonly (keyof LibraryFilter)[];
  list: ListPage;
  /** Where the reviews stand of those listed whose record has begun, by id. */
  reviews: ReadonlyMap<string, ListedReview>;
  /** The beginning of the list as it is narrowed and ordered, and where it goes on. */
  firstHref: string;
  nextHref: string | null;
  once: string;
  problem: BulkProblem | null;
  done: BulkDone | null;
};

/** Everything the reader holds a grant on: found, narrowed, ordered, and dealt with several at a time. */
export function LibraryPage(props: LibraryPageProps) {
  const { page, query, active, list, reviews, firstHref, nextHref, once, problem, done } = props;
  const { words } = page;
  const { t } = words;
  const isFiltered = active.length > 0;
  const isEmpty = list.items.length === 0;
  const fieldId = problem?.field === "tag" ? "tag" : "assessments";
  return (
    <SiteShell page={page}>
      <div className="grid gap-8">
        {problem ? (
          <ErrorSummary title={t("errors.problem")} errors={[{ fieldId, message: problem.message }]} />
        ) : null}
        {done ? <Done done={done} once={once} words={words} /> : null}
        <PageHeading lede={t("library.lede")}>{t("library.title")}</PageHeading>
        <LibraryViews words={words} current="list" />
        {isEmpty && !isFiltered && query.after === null ? null : (
          <LibraryFilters words={words} query={query} active={active} hasMatches={!isEmpty} />
        )}
        {isEmpty ? (
          <Nothing query={query} active={active} firstHref={firstHref} words={words} />
        ) : (
          <>
            <form method="post" encType="multipart/form-data" action={page.path} className="grid gap-6">
              <OnceField value={once} />
              <LibraryTable
                assessments={list.items}
                words={words}
                reviews={reviews}
                selected={problem?.selected ?? []}
              />
              <BulkActions
                words={words}
                tag={problem?.tag ?? ""}
                tagError={
                  problem?.field === "tag"
                    ? { prefix: t("errors.prefix"), message: problem.message }
                    : undefined
                }
              />
            </form>
            <p className="flex flex-wrap gap-3">
              {nextHref ? (
                <ButtonLink variant="secondary" rel="next" href={nextHref}>
                  {t("library.older")}
                </ButtonLink>
              ) : null}
              {query.after === null ? null : (
                <ButtonLink variant="secondary" href={firstHref}>
                  {t("library.newest")}
                </ButtonLink>
              )}
              <ButtonLink href="/new">{t("library.start")}</ButtonLink>
            </p>
          </>
        )}
      </div>
    </SiteShell>
  );
}

type NothingProps = Pick<LibraryPageProps, "query" | "active" | "firstHref"> & { words: Words };

function Nothing({ query, active, firstHref, words }: NothingProps) {
  const { t } = words;
  if (query.after !== null) {
    return (
      <EmptyState title={t("library.noMore")} hint={t("library.noMoreHint")}>
        <ButtonLink href={firstHref}>{t("library.newest")}</ButtonLink>
      </EmptyState>
    );
  }
  if (active.length > 0) {
    const said = activeInWords(words, query, active);
    return (
      <EmptyState
        title={t("library.nothing.title")}
        hint={t("library.nothing.hint", { filters: words.list(said) })}
      >
        <ButtonLink href="/library">{t("library.filter.clear")}</ButtonLink>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={t("library.none")} hint={t("library.hint")}>
      <ButtonLink href="/new">{t("library.start")}</ButtonLink>
      <ButtonLink variant="secondary" href="/rules">
        {t("site.landing.rules")}
      </ButtonLink>
    </EmptyState>
  );
}

function Done({ done, once, words }: { done: BulkDone; once: string; words: Words }) {
  if (done.undo.length === 0) return <Banner tone="meets" role="status" title={done.message} />;
  return (
    <Banner role="status" title={done.message}>
      <p>{done.undoText}</p>
      <form method="post" encType="multipart/form-data" action="/library" className="mt-3">
        <OnceField value={once} />
        {done.undo.map((id) => (
          <input key={id} type="hidden" name="id" value={id} />
        ))}
        <Button variant="secondary" name="do" value="undo">
          {words.t("library.done.undo")}
        </Button>
      </form>
    </Banner>
  );
}
