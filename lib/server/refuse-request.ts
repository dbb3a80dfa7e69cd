import type { NextRequest } from "next/server";
import type { TooOften } from "@/lib/result";
import { hasActionAsOurs } from "./action-fields";
import { bodyLimitBytes, fileFormLimitBytes } from "./body-limit";

/** The pages whose form sends a file; no other sends one. */
const pagesWithFiles = ["/new/import"];

/** Why a request is refused. Each has words for readers of pages in `errors.refused`. */
export const refusals = ["method", "length", "large", "foreign", "form", "often"] as const;

/** A refused request: the status it is answered with, and what to say to a program. */
export type Refusal = {
  readonly reason: (typeof refusals)[number];
  readonly status: number;
  readonly message: string;
  readonly headers: Readonly<Record<string, string>>;
};

/**
 * Why a request is refused that no page of ours sends, or null for one that may pass: a method that pages do
 * not have (405), a body that is too large (413) or of unknown length (411), a form from another site (403),
 * a form that is not one (400). Node's HTTP parser holds a body to the length it declares.
 *
 * @param settled the request's headers with the address of this application in them
 */
export async function refuseRequest(request: NextRequest, settled: Headers): Promise<Refusal | null> {
  if (request.method === "GET" || request.method === "HEAD") return null;
  if (request.method !== "POST" && !request.nextUrl.pathname.startsWith("/api/")) {
    return refuse("method", 405, "Pages can be read and their forms posted, nothing else.", {
      allow: "GET, HEAD, POST",
    });
  }
  const length = request.headers.get("content-length");
  if (length === null && request.headers.has("transfer-encoding")) {
    return refuse("length", 411, "Send the length of the body: a Content-Length header is needed.");
  }
  const takesFile = pagesWithFiles.includes(request.nextUrl.pathname);
  const limit = takesFile ? fileFormLimitBytes : bodyLimitBytes;
  if (Number(length ?? 0) > limit) {
    return refuse("large", 413, `The body is larger than ${limit} bytes. Nothing was saved.`);
  }
  if (request.method !== "POST") return null;
  if (!isFromOwnPage(settled)) {
    return refuse(
      "foreign",
      403,
      "This form was sent from another site. Nothing was saved. Open the page here and try again.",
    );
  }
  if (!(await isForm(request, takesFile))) {
    return refuse(
      "form",
      400,
      "This is not a form that a page here sends. Nothing was saved. Go back, reload and try again.",
    );
  }
  return null;
}

/** The refusal of whoever asks too often. */
export function refuseFor({ retryAfterSeconds }: TooOften): Refusal {
  const message = "That was too often in a short time. Nothing was changed; try again later.";
  return refuse("often", 429, message, { "retry-after": String(retryAfterSeconds) });
}

function refuse(
  reason: Refusal["reason"],
  status: number,
  message: string,
  headers: Refusal["headers"] = {},
): Refusal {
  return { reason, status, message, headers };
}

/** Whether the browser says that the post comes from this very site. Every current browser sends Origin. */
function isFromOwnPage(settled: Headers): boolean {
  const origin = settled.get("origin");
  // A page with a secret address sends no origin; its browser says all the same that the form is its own.
  if (origin === "null") return settled.get("sec-fetch-site") === "same-origin";
  if (origin === null || !URL.canParse(origin)) return false;
  return new URL(origin).host === settled.get("x-forwarded-host");
}

/** Whether the body is a form as our pages send it. The framework would answer 500 to many that are not. */
async function isForm(request: NextRequest, takesFile: boolean): Promise<boolean> {
  if (!/^multipart\/form-data\b/i.test(request.headers.get("content-type") ?? "")) return false;
  try {
    const form = await request.clone().formData();
    // No other page sends a file, nor any a field with a name longer than the framework can read.
    const isPlain = ([name, value]: [string, unknown]) =>
      name.length <= 128 && (typeof value === "string" || (takesFile && name === "file"));
    return [...form].every(isPlain) && hasActionAsOurs(form, request.headers.has("next-action"));
  } catch {
    return false;
  }
}
