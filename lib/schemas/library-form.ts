import { z } from "zod";
import { tagLimits } from "@/lib/catalogue/library-facets";
import { normaliseTag } from "./listed-words";
import { isRecordId } from "./record-id";

/** More than a page of the library shows. */
const selectionLimit = 100;

/** What can be done with several assessments of the library, and in the bin. */
const libraryAction = z.enum(["add", "remove", "compare", "export", "bin", "undo"]);
const binAction = z.enum(["restore", "erase"]);

/** What a posted form of the library asks for; null for an action that there is none of. */
export function readLibraryForm(form: FormData) {
  return { do: libraryAction.safeParse(form.get("do")).data ?? null, ...readSelection(form) };
}

/** What a posted form of the bin asks for. */
export function readBinForm(form: FormData) {
  return { do: binAction.safeParse(form.get("do")).data ?? null, ...readSelection(form) };
}

function readSelection(form: FormData) {
  const ids = form.getAll("id").filter((id) => typeof id === "string" && isRecordId(id)) as string[];
  const typed = form.get("tag");
  return {
    ids: [...new Set(ids)].slice(0, selectionLimit),
    typedTag: typeof typed === "string" ? typed : "",
  };
}

/** The tag that was typed, as it is kept, or what is wrong with it. */
export function readTag(typed: string): { readonly tag: string } | { readonly problem: "missing" | "long" } {
  const tag = normaliseTag(typed);
  if (tag === "") return { problem: "missing" };
  return tag.length > tagLimits.length ? { problem: "long" } : { tag };
}

/** What a use case did to how many. */
export const countDone = z.object({ count: z.int().nonnegative() });
