import { headers } from "next/headers";

/** The address this application is reached at, as the browser sees it: scheme, host and port. */
export async function ownAddress(): Promise<string> {
  const received = await headers();
  const host = received.get("x-forwarded-host") ?? received.get("host") ?? "localhost";
  const scheme = received.get("x-forwarded-proto") === "https" ? "https" : "http";
  return `${scheme}://${host}`;
}
