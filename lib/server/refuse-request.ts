import { type NextRequest, NextResponse } from "next/server";
import { bodyLimitBytes } from "./body-limit";

/**
 * An answer to a request that no page of ours sends, or null for one that may pass: a body that is too
 * large (413) or of unknown length (411), a form from another site (403), a form that is not one (400).
 * Node's HTTP parser holds a body to the length it declares.
 */
export async function refuseRequest(request: NextRequest): Promise<NextResponse | null> {
  if (request.method === "GET" || request.method === "HEAD") return null;
  const length = request.headers.get("content-length");
  if (length === null && request.headers.has("transfer-encoding")) {
    return refuse(411, "Send the length of the body: a Content-Length header is needed.");
  }
  if (Number(length ?? 0) > bodyLimitBytes) {
    return refuse(413, `The body is larger than ${bodyLimitBytes} bytes. Nothing was saved.`);
  }
  if (request.method !== "POST") return null;
  if (!isFromOwnPage(request)) {
    return refuse(
      403,
      "This form was sent from another site. Nothing was saved. Open the page here and try again.",
    );
  }
  if (!(await isForm(request))) {
    return refuse(
      400,
      "This is not a form that a page here sends. Nothing was saved. Go back, reload and try again.",
    );
  }
  return null;
}

function refuse(status: number, message: string): NextResponse {
  return new NextResponse(`${message}\n`, {
    status,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });
}

/** Whether the browser says that the post comes from this very site. Every current browser sends Origin. */
function isFromOwnPage({ headers }: NextRequest): boolean {
  const origin = headers.get("origin");
  if (origin === null || !URL.canParse(origin)) return false;
  return new URL(origin).host === (headers.get("x-forwarded-host") ?? headers.get("host"));
}

/** Whether the body is a well-formed form. The framework would answer 500 to one that is not. */
async function isForm(request: NextRequest): Promise<boolean> {
  const type = request.headers.get("content-type") ?? "";
  // Actions called by script may also send plain text; the framework reads that itself.
  if (request.headers.has("next-action") && /^text\/plain\b/i.test(type)) return true;
  if (!/^multipart\/form-data\b/i.test(type)) return false;
  try {
    await request.clone().formData();
    return true;
  } catch {
    return false;
  }
}
