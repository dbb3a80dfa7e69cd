import type { Caller } from "@/lib/access/caller";
import { countedLimit } from "@/lib/catalogue/library-facets";
import { countPlaced, findVisitorId } from "@/lib/db/library";
import { type Rung, rungs } from "@/lib/engine/scales";
import type { GridCell } from "@/lib/schemas/listed-assessment";

/** Everything the caller holds an effective grant on, by where it runs today and its floor. */
export async function readPortfolio(caller: Caller): Promise<readonly GridCell[]> {
  const visitorId = caller.visitorHash === null ? null : await findVisitorId(caller.db, caller.visitorHash);
  if (visitorId === null) return [];
  const cells = rungs.flatMap((floor) => [...rungs, null].map((today) => ({ floor, today })));
  const isUnder = (floor: Rung, today: Rung | null) =>
    today !== null && rungs.indexOf(today) < rungs.indexOf(floor);
  const places = cells.flatMap(({ floor, today }) => {
    const place = { floor, today: today ?? ("unknown" as const), isShort: false };
    return isUnder(floor, today) ? [place, { ...place, isShort: true }] : [place];
  });
  const counts = await countPlaced(caller.db, visitorId, places, countedLimit, new Date());
  const countOf = (floor: Rung, today: Rung | null, isShort: boolean) =>
    counts[
      places.findIndex(
        (each) => each.floor === floor && each.today === (today ?? "unknown") && each.isShort === isShort,
      )
    ] ?? 0;
  return cells.map(({ floor, today }) => ({
    floor,
    today,
    count: countOf(floor, today, false),
    short: countOf(floor, today, true),
  }));
}
