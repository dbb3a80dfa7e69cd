import { actOnLibrary, doneInWords } from "@/app/library-actions";
import { type BulkDone, type BulkProblem, LibraryPage } from "@/components/library/library-page";
import { PortfolioPage } from "@/components/library/portfolio-page";
import { ReadOnlyPage } from "@/components/site/read-only-page";
import { findInBin } from "@/lib/assessments/bin";
import { readPortfolio } from "@/lib/assessments/library-grid";
import { readLibrary } from "@/lib/assessments/library-list";
import { binDays } from "@/lib/catalogue/library-facets";
import { wordsIn } from "@/lib/messages/words";
import {
  activeFilters,
  printLibraryQuery,
  printPosition,
  readLibraryQuery,
  readPosition,
} from "@/lib/schemas/library-query";
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
        firstHref={printLibraryQuery({ ...query, after: null })}
        nextHref={list.next && printLibraryQuery({ ...query, after: printPosition(list.next) })}
        once={once}
        problem={problem}
        done={done}
      />
    ),
  };
}, actOnLibrary);

/** What was just done; what was moved into the bin can be restored from here as long as it is there. */
async function readDone({ words, query, caller }: Reader): Promise<BulkDone | null> {
  const message = doneInWords(words, query);
  if (message === null) return null;
  const undo = await findInBin(await caller(), recordIds(query.get("ids") ?? undefined).slice(0, 100));
  return { message, undo, undoText: words.t("library.done.binText", { days: binDays }) };
}

export default function Library(props: ReadOnlyPageProps) {
  return <ReadOnlyPage {...props} siteName={wordsIn(props.locale).t("site.name")} />;
}
