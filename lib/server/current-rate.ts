import { headers } from "next/headers";
import type { Caller } from "@/lib/access/caller";
import type { Result, TooOften } from "@/lib/result";
import { clientHeader } from "./client-address";
import { countOne, type Limited } from "./rate-limits";

/** Counts one more of something for whoever sends this request, and says when it was one too many. */
export async function withinRate(
  limited: Limited,
  { visitorHash }: Pick<Caller, "visitorHash">,
): Promise<Result<null, TooOften>> {
  const address = (await headers()).get(clientHeader) ?? "";
  return await countOne(limited, { address, visitorHash });
}
