import { type NextRequest, NextResponse } from "next/server";

/** The largest body any form or API call may send, in bytes; a full answer with its note takes under 4,096. */
export const bodyLimitBytes = 65_536;

const text = { "content-type": "text/plain; charset=utf-8" };

/**
 * An answer to a request whose body is too large (413) or does not say how large it is (411), or
 * null for one that may pass. Node's HTTP parser holds a body to the length it declares.
 */
export function refuseOversizedBody(request: NextRequest): NextResponse | null {
  if (request.method === "GET" || request.method === "HEAD") return null;
  const declared = request.headers.get("content-length");
  if (declared === null) {
    return request.headers.has("transfer-encoding")
      ? new NextResponse("Send the length of the body: a Content-Length header is needed.\n", {
          status: 411,
          headers: text,
        })
      : null;
  }
  if (Number(declared) <= bodyLimitBytes) return null;
  return new NextResponse(`The body is larger than ${bodyLimitBytes} bytes. Nothing was saved.\n`, {
    status: 413,
    headers: text,
  });
}
