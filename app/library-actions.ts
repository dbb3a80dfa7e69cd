import type { BulkProblem } from "@/components/library/library-page";
import { areOutOfBin, deleteForEver, findInBin, moveToBin, restoreFromBin } from "@/lib/assessments/bin";
import { comparisonLimit } from "@/lib/assessments/compare-assessments";
import { runOnce } from "@/lib/assessments/run-once";
import { areTagged, tagAssessments } from "@/lib/assessments/tag-assessments";
import { tagLimits } from "@/lib/catalogue/library-facets";
import type { Words } from "@/lib/messages/words";
import { countDone, readBinForm, readLibraryForm, readTag } from "@/lib/schemas/library-form";
import { printLibraryQuery, readLibraryQuery } from "@/lib/schemas/library-query";
import { onceKeyIn } from "@/lib/schemas/once-key";
import type { Writer } from "@/lib/server/form-page";
import type { Elsewhere } from "@/lib/server/read-only-page";

/** What was done to how many, as the page it leads to says it. */
type Done = { readonly did: string; readonly count: number };

type Failure = { readonly code: string; readonly limit?: number };

/** Does what a form of the library asks for with the assessments that are ticked. */
export async function actOnLibrary(writer: Writer, form: FormData): Promise<BulkProblem | Elsewhere> {
  const { words } = writer;
  const { t } = words;
  const { do: action, ids, typedTag } = readLibraryForm(form);
  const problem = (message: string, field: BulkProblem["field"] = "selection"): BulkProblem => ({
    field,
    message,
    selected: ids,
    tag: typedTag,
  });
  if (action === null) return problem(t("library.error.do"));
  if (ids.length === 0) return problem(t("library.error.none"));
  const list = readLibraryQuery(writer.query);
  const once = onceKeyIn(form);
  const caller = await writer.caller();
  const what = [...ids].sort().join(" ");
  switch (action) {
    case "compare":
      return ids.length < 2 || ids.length > comparisonLimit
        ? problem(t("library.error.compare"))
        : { redirectTo: `/compare?ids=${ids.join(",")}` };
    case "export":
      return { redirectTo: `/library.jsonl?ids=${ids.join(",")}` };
    case "bin": {
      const moved = await runOnce(
        caller,
        `bin ${what}`,
        once,
        countDone,
        (each) => moveToBin(each, ids),
        async () => (await findInBin(caller, ids)).length === ids.length,
      );
      if (!moved.ok) return problem(failureInWords(words, moved.failure, "library.error.notDelete"));
      return {
        redirectTo: withDone(
          printLibraryQuery({ ...list, after: null }),
          { did: "bin", count: ids.length },
          ids,
        ),
      };
    }
    case "undo": {
      const restored = await runOnce(
        caller,
        `undo ${what}`,
        once,
        countDone,
        (each) => restoreFromBin(each, ids),
        async () => await areOutOfBin(caller, ids),
      );
      if (!restored.ok) return problem(failureInWords(words, restored.failure, "library.error.notDelete"));
      return { redirectTo: withDone("/library", { did: "restore", count: restored.value.count }) };
    }
    default: {
      const read = readTag(typedTag);
      if ("problem" in read) {
        return problem(
          read.problem === "missing"
            ? t("library.error.tag")
            : t("library.error.tagLong", { limit: tagLimits.length }),
          "tag",
        );
      }
      const name = `${action} tag ${read.tag} ${what}`;
      const tagged = await runOnce(
        caller,
        name,
        once,
        countDone,
        (each) => tagAssessments(each, ids, read.tag, action),
        async () => await areTagged(caller, ids, read.tag, action),
      );
      if (!tagged.ok) return problem(failureInWords(words, tagged.failure, "library.error.notTag"));
      return { redirectTo: withDone(printLibraryQuery(list), { did: action, count: tagged.value.count }) };
    }
  }
}

export type BinProblem = { readonly message: string; readonly selected: readonly string[] };

/** Does what the bin's form asks for. */
export async function actOnBin(writer: Writer, form: FormData): Promise<BinProblem | Elsewhere> {
  const { words } = writer;
  const { do: action, ids } = readBinForm(form);
  const problem = (message: string): BinProblem => ({ message, selected: ids });
  if (action === null) return problem(words.t("library.error.do"));
  if (ids.length === 0) return problem(words.t("library.error.none"));
  const name = `${action} ${[...ids].sort().join(" ")}`;
  const work = action === "restore" ? restoreFromBin : deleteForEver;
  const caller = await writer.caller();
  const done = await runOnce(
    caller,
    name,
    onceKeyIn(form),
    countDone,
    (each) => work(each, ids),
    async () => action === "erase" || (await areOutOfBin(caller, ids)),
  );
  if (!done.ok) return problem(failureInWords(words, done.failure, "library.error.notDelete"));
  return { redirectTo: withDone("/library/bin", { did: action, count: done.value.count }) };
}

const said = ["add", "remove", "bin", "restore", "erase"] as const;

/** What an address says was done, in words; null when it says nothing that can be. */
export function doneInWords({ t }: Words, query: URLSearchParams): string | null {
  const did = said.find((each) => each === query.get("did"));
  const count = Number(query.get("n"));
  if (!did || !Number.isSafeInteger(count) || count < 0 || count > 100) return null;
  return count === 0 && did !== "add" && did !== "remove" ? null : t(`library.done.${did}`, { count });
}

function withDone(address: string, { did, count }: Done, ids: readonly string[] = []): string {
  const done = new URLSearchParams({ did, n: String(count), ...(ids.length > 0 && { ids: ids.join(",") }) });
  return `${address}${address.includes("?") ? "&" : "?"}${done}`;
}

function failureInWords(
  { t }: Words,
  { code, limit = 0 }: Failure,
  notAllowed: "library.error.notTag" | "library.error.notDelete",
): string {
  if (code === "too-many") return t("library.error.tagMany", { limit });
  return t(code === "not-allowed" ? notAllowed : "library.error.notFound");
}
