import { headers } from "next/headers";
import { environment } from "@/lib/env";

/**
 * The headers of a request with the address that browsers reach this application at, in `x-forwarded-host`
 * and `x-forwarded-proto`: PUBLIC_URL where it is set, else what the nearest proxy to the browser says,
 * else what the browser asked for. Every later reader, the framework included, then agrees on it.
 */
export function withOwnAddress(received: Headers): Headers {
  const { publicUrl } = environment();
  const first = (name: string) => received.get(name)?.split(",")[0]?.trim();
  const host = publicUrl?.host ?? first("x-forwarded-host") ?? received.get("host") ?? "localhost";
  const isSecure = isReachedSecurely(publicUrl, received.get("x-forwarded-proto") ?? undefined);
  const settled = new Headers(received);
  settled.set("x-forwarded-host", host);
  settled.set("x-forwarded-proto", isSecure ? "https" : "http");
  return settled;
}

/** Whether browsers reach this application by TLS: as PUBLIC_URL says, else as the nearest proxy to them does. */
export function isReachedSecurely(publicUrl: URL | null, forwardedProto: string | undefined): boolean {
  if (publicUrl) return publicUrl.protocol === "https:";
  return forwardedProto?.split(",")[0]?.trim() === "https";
}

/** The address this application is reached at, as the browser sees it: scheme, host and port. */
export async function ownAddress(): Promise<string> {
  const settled = await headers();
  return `${settled.get("x-forwarded-proto")}://${settled.get("x-forwarded-host")}`;
}
