import type { Caller } from "@/lib/access/caller";
import { countedLimit } from "@/lib/catalogue/library-facets";
import { countPlaced, findVisitorId } from "@/lib/db/library";
import { type Rung, rungs } from "@/lib/engine/scales";
import type { GridCell } from "@/lib/schemas/listed-assessment";

/** Everything the caller holds an effective grant on, by where it runs today and its floor. */
export async function readPortfolio(caller: Caller): Promise<readonly GridCell[]> {
  const visitorId = caller.visitorHash === null ? null : await findVisitorId(caller.db, caller.visitorHash);
  if (visitorId === null) return [];
  const now = new Date();
  const count = (floor: Rung, today: string, gap?: string) =>
    countPlaced(caller.db, visitorId, { floor, today, ...(gap && { gap }) }, countedLimit, now);
  const places = rungs.flatMap((floor) => [...rungs, null].map((today) => ({ floor, today })));
  return await Promise.all(
    places.map(async ({ floor, today }) => {
      const all = await count(floor, today ?? "unknown");
      const isUnder = today !== null && rungs.indexOf(today) < rungs.indexOf(floor);
      return { floor, today, count: all, short: isUnder && all > 0 ? await count(floor, today, "short") : 0 };
    }),
  );
}
