import type { IncomingHttpHeaders } from "node:http";
import { gunzipSync, gzipSync } from "node:zlib";
import { LRUCache } from "lru-cache";
import Negotiator from "negotiator";

/** Room for about a thousand long documents. */
const maxSize = 32 * 1024 * 1024;

const kept = new LRUCache<string, Buffer>({ maxSize, sizeCalculation: ({ length }) => length });

/**
 * The whole page that says just this, compressed, if it was made before and there was room to keep it. Whether
 * somebody may see it is decided before, each time.
 *
 * @param says everything that the page depends on, the language included
 */
export function keptDocument(says: readonly unknown[]): Buffer | undefined {
  return kept.get(JSON.stringify(says));
}

/** Keeps a whole page that says the same to everybody who may see it. */
function keepDocument(says: readonly unknown[], html: string): Buffer {
  const document = gzipSync(html);
  kept.set(JSON.stringify(says), document);
  return document;
}

/** What of Node's response a page is sent by. */
type Outgoing = {
  statusCode: number;
  readonly getHeader: (name: string) => unknown;
  readonly setHeader: (name: string, value: string | number) => unknown;
  readonly removeHeader: (name: string) => void;
  end: (body: Buffer) => unknown;
};

/** Sends a page that is compressed already, so that the framework does not compress it in its stead. */
export function sendDocument(response: Outgoing, document: Buffer, headers: IncomingHttpHeaders): void {
  const isCompressed = new Negotiator({ headers }).encoding(["gzip", "identity"]) === "gzip";
  const body = isCompressed ? document : gunzipSync(document);
  if (isCompressed) response.setHeader("content-encoding", "gzip");
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.setHeader("content-length", body.length);
  response.removeHeader("etag");
  response.end(body);
}

/**
 * Compresses the page that the framework is about to end a response with, and sends it.
 *
 * @param says what the page depends on, to keep it by; null for one that is good for one answer
 */
export function sendOnEnd(
  response: Outgoing,
  headers: IncomingHttpHeaders,
  says: readonly unknown[] | null,
): void {
  const { end, statusCode } = response;
  response.end = (body: unknown) => {
    response.end = end;
    // Not the page that fails to be made, nor its data alone, nor an answer without a body.
    const isPage =
      typeof body === "string" &&
      response.statusCode === statusCode &&
      String(response.getHeader("content-type")).startsWith("text/html");
    if (isPage) sendDocument(response, says ? keepDocument(says, body) : compressOnce(body), headers);
    else end.call(response, body as Buffer);
    return response;
  };
}

/** For one reader: a twentieth larger than a page that is kept, in less than half the time. */
function compressOnce(html: string): Buffer {
  return gzipSync(html, { level: 4 });
}
