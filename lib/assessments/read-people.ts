import type { Caller } from "@/lib/access/caller";
import type { Granted } from "@/lib/access/granted";
import { canShare } from "@/lib/access/role";
import { findLinksOf } from "@/lib/db/grants";
import { findVisitorNames } from "@/lib/db/visitors";

/** Somebody who did something to an assessment, as one of those who may see it is told. */
export type Person = {
  readonly isYou: boolean;
  /** What they call themselves now, unchecked. */
  readonly name: string | null;
  readonly cameByLink: boolean;
  /** The label of the link they came by, for the owner, who gave it. */
  readonly linkLabel: string | null;
};

/** Who some visitors are to a caller, by their ids. */
export async function readPeople(
  { db }: Caller,
  { assessment, visitorId, role }: Granted,
  visitorIds: readonly string[],
): Promise<(id: string) => Person> {
  const [names, links] = await Promise.all([
    findVisitorNames(db, visitorIds),
    findLinksOf(db, assessment.id, visitorIds),
  ]);
  return (id) => ({
    isYou: id === visitorId,
    name: names.get(id) ?? null,
    cameByLink: links.has(id),
    linkLabel: canShare(role) ? (links.get(id) ?? null) : null,
  });
}
