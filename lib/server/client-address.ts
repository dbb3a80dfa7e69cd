import { createHash, randomBytes } from "node:crypto";
import { isIP } from "node:net";

/** Names who is at the other end of a request. Set by `secureEveryAnswer` over whatever a browser sends. */
export const clientHeader = "x-client";

/** Who is at the other end, as a request's headers say since `secureEveryAnswer` had them. */
export function clientIn(headers: Received["headers"]): string {
  const client = headers[clientHeader];
  return typeof client === "string" ? client : "";
}

type Received = {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly socket: { readonly remoteAddress?: string | undefined };
};

/** New with each process, so that what limits count by cannot be turned back into addresses. */
const salt = randomBytes(16);

/**
 * A pseudonym of the address that a request comes from, the same for as long as this process runs. Of IPv6
 * the network counts, since whoever has one address has 2^64.
 *
 * @param trustedProxies how many proxies there are, each of which has added whom it heard to X-Forwarded-For;
 *   what stands before those in the header is anybody's word
 */
export function clientOf({ headers, socket }: Received, trustedProxies: number): string {
  const forwarded = String(headers["x-forwarded-for"] ?? "").split(",");
  const heard = trustedProxies > 0 ? forwarded.at(-trustedProxies)?.trim() : undefined;
  const address = heard && isIP(heard) > 0 ? heard : (socket.remoteAddress ?? "");
  return createHash("sha256").update(salt).update(networkOf(address)).digest("base64url");
}

/** An IPv4 address, or the first half of an IPv6 one. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "");
  if (isIP(plain) !== 6) return plain;
  const [head = "", tail] = plain.toLowerCase().split("::");
  const groups = (text: string) => text.split(":").filter((group) => group !== "");
  const left = groups(head);
  const right = groups(tail ?? "");
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => "0");
  return [...left, ...zeros, ...right]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
}
