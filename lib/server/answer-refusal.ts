import { type NextRequest, NextResponse } from "next/server";
import { type Refusal, refusals } from "./refuse-request";
import { shownInsteadHeader } from "./shown-instead";

/** Set by `answerRefusal` over whatever a browser sends under this name. */
const reasonHeader = "x-refusal";

/**
 * The answer to a refused request: a page in the reader's language where a browser posted a form or asked too
 * often, a line of text for everything else.
 *
 * @param headers the request's headers, as pages are to see them
 */
export function answerRefusal(request: NextRequest, refusal: Refusal, headers: Headers): NextResponse {
  if (
    (request.method === "POST" || refusal.reason === "often") &&
    request.headers.get("accept")?.includes("text/html")
  ) {
    headers.set(reasonHeader, `${refusal.reason} ${refusal.status}`);
    headers.set(shownInsteadHeader, "refused");
    const response = NextResponse.next({ request: { headers } });
    for (const [name, value] of Object.entries(refusal.headers)) response.headers.set(name, value);
    return response;
  }
  return new NextResponse(`${refusal.message}\n`, {
    status: refusal.status,
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "cache-control": "no-store",
      ...refusal.headers,
    },
  });
}

/** What `answerRefusal` told the page that it leads to. */
export function refusalOf(
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
): Pick<Refusal, "reason" | "status"> {
  const [given, status] = String(headers[reasonHeader]).split(" ");
  const reason = refusals.find((known) => known === given);
  if (!reason) throw new Error(`The page of refusals was reached without a reason: ${given}`);
  return { reason, status: Number(status) };
}
