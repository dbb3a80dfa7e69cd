import { RateLimiterMemory } from "rate-limiter-flexible";
import { environment, type Rate } from "@/lib/env";
import { fail, type Result, succeed, type TooOften } from "@/lib/result";

/** What is limited: making assessments, making links, writing, and opening links that open nothing. */
export type Limited = "create" | "share" | "edit" | "guess";

/** Who is limited: a pseudonym of the address, and the visitor where there is a cookie. */
export type Client = { readonly address: string; readonly visitorHash: string | null };

/** An address may stand for a whole office: it may do so many times what one visitor may. */
const visitorsPerAddress = 10;

type Limiters = { readonly address: RateLimiterMemory; readonly visitor: RateLimiterMemory };

// On globalThis because the proxy, the pages and the actions are bundled apart, and count together.
const shared = globalThis as typeof globalThis & { tenancyScaleLimiters?: Map<Limited, Limiters> };

function limitersOf(limited: Limited): Limiters {
  shared.tenancyScaleLimiters ??= new Map();
  const known = shared.tenancyScaleLimiters.get(limited);
  if (known) return known;
  const rate = environment().limits[limited];
  // Nobody is known who guesses: there the address alone counts, once.
  const addressTimes = limited === "guess" ? rate.times : rate.times * visitorsPerAddress;
  const made = { address: limiter({ ...rate, times: addressTimes }), visitor: limiter(rate) };
  shared.tenancyScaleLimiters.set(limited, made);
  return made;
}

function limiter({ times, seconds }: Rate): RateLimiterMemory {
  return new RateLimiterMemory({ points: times, duration: seconds });
}

/** Counts one more of something, and says when it was one too many. In this process's memory alone. */
export async function countOne(limited: Limited, client: Client): Promise<Result<null, TooOften>> {
  const { address, visitor } = limitersOf(limited);
  const byAddress = await consume(address, client.address);
  if (!byAddress.ok || client.visitorHash === null) return byAddress;
  return await consume(visitor, client.visitorHash);
}

async function consume(limiter: RateLimiterMemory, key: string): Promise<Result<null, TooOften>> {
  try {
    await limiter.consume(key);
    return succeed(null);
  } catch (refused) {
    if (isRefusal(refused)) return fail(tooOften(refused));
    throw refused;
  }
}

/** By its shape: the limiter may have been made in another bundle, whose classes are others. */
function isRefusal(thrown: unknown): thrown is { readonly msBeforeNext: number } {
  return typeof thrown === "object" && thrown !== null && "msBeforeNext" in thrown;
}

/** Whether an address has opened too many links that open nothing. Counts nothing. */
export async function hasGuessedTooOften(address: string): Promise<TooOften | null> {
  const counted = await limitersOf("guess").address.get(address);
  const isOver = counted !== null && counted.consumedPoints >= environment().limits.guess.times;
  return isOver ? tooOften(counted) : null;
}

function tooOften({ msBeforeNext }: { readonly msBeforeNext: number }): TooOften {
  return { code: "too-often", retryAfterSeconds: Math.max(1, Math.ceil(msBeforeNext / 1000)) };
}
