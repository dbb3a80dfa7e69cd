import type { Caller } from "@/lib/access/caller";
import { noFilter } from "@/lib/schemas/library-query";
import type { ListPage } from "@/lib/schemas/listed-assessment";
import { readLibrary } from "./library-list";

/** A page of the caller's assessments, last changed first, with the position where the next one starts. */
export async function listAssessments(
  caller: Caller,
  after: { readonly updatedAt: Date; readonly id: string } | null,
): Promise<ListPage> {
  return await readLibrary(caller, {
    filter: noFilter,
    sort: "changed",
    after: after && { sort: "changed", ...after },
  });
}
