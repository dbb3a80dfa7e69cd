import { actOnLibrary, doneInWords } from "@/app/library-actions";
import { type BulkDone, type BulkProblem, LibraryPage } from "@/components/library/library-page";
import type { ListedReview } from "@/components/library/library-table";
import { PortfolioPage } from "@/components/library/portfolio-page";
import { ReadOnlyPage } from "@/components/site/read-only-page";
import type { Caller } from "@/lib/access/caller";
import { findInBin } from "@/lib/assessments/bin";
import { readPortfolio } from "@/lib/assessments/library-grid";
import { readLibrary } from "@/lib/assessments/library-list";
import { readListedReviews } from "@/lib/assessments/read-review";
import { binDays } from "@/lib/catalogue/library-facets";
import { statusWords } from "@/lib/documents/review-words";
import type { Words } from "@/lib/messages/words";
import {
  activeFilters,
  printLibraryQuery,
  printPosition,
  readLibraryQuery,
  readPosition,
} from "@/lib/schemas/library-query";
import type { ListPage } from "@/lib/schemas/listed-assessment";
import { recordIds } from "@/lib/schemas/query-string";
import { serveForms } from "@/lib/server/form-page";
import type { Reader, ReadOnlyPageProps } from "@/lib/server/read-only-page";

export const config = { runtime: "nodejs", unstable_runtimeJS: false };

export const getServerSideProps = serveForms<BulkProblem>(async (reader, problem, once) => {
  const { words } = reader;
  const caller = await reader.caller();
  const query = readLibraryQuery(reader.query);
  if (query.view === "grid" && problem === null) {
    const cells = await readPortfolio(caller);
    return {
      title: words.t("library.grid.title"),
      isPublic: false,
      element: () => <PortfolioPage page={reader} cells={cells} />,
    };
  }
  const { sort } = query;
  const list = await readLibrary(caller, { filter: query, sort, after: readPosition(query) });
  const reviews = await readReviews(caller, words, list);
  const done = problem === null ? await readDone(reader) : null;
  const title = words.t("library.title");
  return {
    title: problem === null ? title : words.t("errors.titlePrefix", { title }),
    isPublic: false,
    element: () => (
      <LibraryPage
        page={reader}
        query={query}
        active={activeFilters(query)}
        list={list}
        reviews={reviews}
        firstHref={printLibraryQuery({ ...query, after: null })}
        nextHref={list.next && printLibraryQuery({ ...query, after: printPosition(list.next) })}
        once={once}
        problem={problem}
        done={done}
      />
    ),
  };
}, actOnLibrary);

/** Where the reviews stand of those on the page whose record has begun. */
async function readReviews(
  caller: Caller,
  words: Words,
  { items }: ListPage,
): Promise<ReadonlyMap<string, ListedReview>> {
  const concluded = items.filter(({ latestRevision }) => latestRevision !== null).map(({ id }) => id);
  const statuses = await readListedReviews(caller, concluded, new Date());
  return new Map(
    [...statuses].map(([id, status]) => {
      const open = { short: words.t("library.row.openReview"), tone: "neutral" as const };
      return [id, status.kind === "none" ? open : statusWords(words, status)];
    }),
  );
}

/** What was just done; what was moved into the bin can be restored from here as long as it is there. */
async function readDone({ words, query, caller }: Reader): Promise<BulkDone | null> {
  const message = doneInWords(words, query);
  if (message === null) return null;
  const undo = await findInBin(await caller(), recordIds(query.get("ids") ?? undefined).slice(0, 100));
  return { message, undo, undoText: words.t("library.done.binText", { days: binDays }) };
}

export default function Library(props: ReadOnlyPageProps) {
  return <ReadOnlyPage {...props} />;
}
