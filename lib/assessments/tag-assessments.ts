import type { Caller } from "@/lib/access/caller";
import { canTag } from "@/lib/access/role";
import { tagLimits } from "@/lib/catalogue/library-facets";
import { lockAssessment } from "@/lib/db/assessments";
import { inTransaction } from "@/lib/db/database";
import { findTags, updateTags } from "@/lib/db/listing";
import { fail, type NotAllowed, type NotFound, type Result, succeed, type TooMany } from "@/lib/result";
import { everyAllowed } from "./bin";

/**
 * Adds a tag to assessments, or takes it away. Either all of them get it or none does: one that has as many tags
 * as it may have refuses another.
 *
 * @param tag as `normaliseTag` gives it
 */
export async function tagAssessments(
  caller: Caller,
  ids: readonly string[],
  tag: string,
  action: "add" | "remove",
): Promise<Result<{ readonly count: number }, NotFound | NotAllowed | TooMany>> {
  const isThere = (tags: readonly string[]) => tags.includes(tag);
  return await inTransaction(caller.db, async (db) => {
    const allowed = await everyAllowed({ ...caller, db }, ids, canTag, false);
    if (!allowed.ok) return allowed;
    // In one order, so that two who tag the same assessments do not wait for each other.
    for (const id of [...ids].sort()) await lockAssessment(db, id);
    const tagged = await findTags(db, ids);
    const changing = [...tagged].filter(([, tags]) => isThere(tags) === (action === "remove"));
    if (action === "add" && changing.some(([, tags]) => tags.length >= tagLimits.perAssessment)) {
      return fail({ code: "too-many", limit: tagLimits.perAssessment });
    }
    for (const [id, tags] of changing) {
      await updateTags(db, id, action === "add" ? [...tags, tag] : tags.filter((each) => each !== tag));
    }
    return succeed({ count: changing.length });
  });
}

/** Whether what adding or removing a tag led to is still so: all of them have it, or none has. */
export async function areTagged(
  { db }: Caller,
  ids: readonly string[],
  tag: string,
  action: "add" | "remove",
): Promise<boolean> {
  const tagged = [...(await findTags(db, ids)).values()];
  return tagged.every((tags) => tags.includes(tag) === (action === "add"));
}
