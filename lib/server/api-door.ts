import type { z } from "zod";
import type { Invalid, NotAllowed, NotFound, SetsAside, Stale, TooMany } from "@/lib/result";
import { bodyLimitBytes } from "./body-limit";

type ApiFailure = Invalid | NotAllowed | NotFound | SetsAside | Stale | TooMany;

/** Every failure a use case can have, as HTTP says it: status and what to do, in words. */
const answers: { readonly [C in ApiFailure["code"]]: { readonly status: number; readonly detail: string } } =
  {
    invalid: { status: 422, detail: "The body does not fit; each problem names its place." },
    "not-allowed": { status: 403, detail: "Your role on this assessment does not allow this." },
    "not-found": { status: 404, detail: "There is nothing here that you have access to." },
    "sets-aside": {
      status: 409,
      detail: "This sets other answers aside. Nothing was saved: ask the person who answers first.",
    },
    stale: { status: 409, detail: "Somebody changed this after you read it. Read it again, then decide." },
    "too-many": { status: 429, detail: "The limit is reached. Remove something first." },
  };

/** A failure as problem details (RFC 9457). */
export function problemResponse(failure: ApiFailure): Response {
  const { status, detail } = answers[failure.code];
  return problem(status, { detail, ...failure });
}

function problem(status: number, body: Readonly<Record<string, unknown>>): Response {
  return Response.json(
    { type: "about:blank", status, ...body },
    { status, headers: { "content-type": "application/problem+json", "cache-control": "no-store" } },
  );
}

/**
 * Reads a JSON body by a schema: its value, or the answer that refuses it. Only `application/json` is
 * read, which another site cannot send from a browser without asking first.
 */
export async function readJson<S extends z.ZodType>(
  request: Request,
  schema: S,
): Promise<{ readonly value: z.output<S> } | { readonly refusal: Response }> {
  if (!/^application\/json\b/i.test(request.headers.get("content-type") ?? "")) {
    return { refusal: problem(415, { detail: "Send the body as application/json." }) };
  }
  const text = await request.text();
  if (text.length > bodyLimitBytes) {
    return { refusal: problem(413, { detail: `The body is larger than ${bodyLimitBytes} bytes.` }) };
  }
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : "unreadable";
    return { refusal: problem(400, { detail: `The body is not JSON: ${reason}.` }) };
  }
  const parsed = schema.safeParse(body);
  if (parsed.success) return { value: parsed.data };
  const problems = parsed.error.issues.map(({ path, message }) => ({ field: path.join("."), message }));
  return { refusal: problemResponse({ code: "invalid", problems }) };
}
