import type { z } from "zod";
import type {
  Invalid,
  KeyReused,
  NotAllowed,
  NotFound,
  SetsAside,
  Stale,
  TooMany,
  TooOften,
} from "@/lib/result";
import { onceHeader, onceKeyOf } from "@/lib/schemas/once-key";
import { bodyLimitBytes } from "./body-limit";

type ApiFailure = Invalid | KeyReused | NotAllowed | NotFound | SetsAside | Stale | TooMany | TooOften;

/** Every failure a use case can have, as HTTP says it: status and what to do, in words. */
const answers: { readonly [C in ApiFailure["code"]]: { readonly status: number; readonly detail: string } } =
  {
    invalid: { status: 422, detail: "The body does not fit; each problem names its place." },
    "key-reused": { status: 422, detail: "This idempotency key was sent before with another request." },
    "not-allowed": { status: 403, detail: "Your role on this assessment does not allow this." },
    "not-found": { status: 404, detail: "There is nothing here that you have access to." },
    "sets-aside": {
      status: 409,
      detail: "This sets other answers aside. Nothing was saved: ask the person who answers first.",
    },
    stale: { status: 412, detail: "Somebody changed this after you read it. Read it again, then decide." },
    "too-many": { status: 409, detail: "The limit is reached. Remove something first." },
    "too-often": {
      status: 429,
      detail: "That was too often in a short time. Nothing was saved; try again later.",
    },
  };

/** A failure as problem details (RFC 9457). */
export function problemResponse(failure: ApiFailure): Response {
  const { status, detail } = answers[failure.code];
  const response = problem(status, { detail, ...failure });
  if (failure.code === "too-often") response.headers.set("retry-after", `${failure.retryAfterSeconds}`);
  return response;
}

function problem(status: number, body: Readonly<Record<string, unknown>>): Response {
  return Response.json(
    { type: "about:blank", status, ...body },
    { status, headers: { "content-type": "application/problem+json", "cache-control": "no-store" } },
  );
}

/** An assessment or a part of it, with its version as the entity tag; 304 for whoever has it already. */
export function versionedResponse(request: Request, version: number, body: unknown): Response {
  const headers = { etag: `"${version}"`, "cache-control": "private, no-store" };
  if (request.headers.get("if-none-match") === headers.etag)
    return new Response(null, { status: 304, headers });
  return Response.json(body, { headers });
}

/**
 * The version that a write is based on, from `If-Match`, or the answer that refuses it: 428 without one, 412
 * for a tag that was never given out here.
 */
export function readBaseVersion(
  request: Request,
): { readonly version: number } | { readonly refusal: Response } {
  const tag = request.headers.get("if-match");
  if (tag === null || tag.trim() === "*") {
    const detail = "Send If-Match with the ETag of what you read: nothing is overwritten unseen.";
    return { refusal: problem(428, { detail }) };
  }
  const version = Number(/^"([1-9]\d{0,8})"$/.exec(tag.trim())?.[1]);
  if (version > 0) return { version };
  return {
    refusal: problem(412, { detail: "If-Match names no version of this. Read it again, then decide." }),
  };
}

/** The idempotency key of a request, null without one, or the answer that refuses a damaged one. */
export function readOnceKey(
  request: Request,
): { readonly key: string | null } | { readonly refusal: Response } {
  const key = onceKeyOf(request.headers.get(onceHeader));
  if (key !== "damaged") return { key: key?.key ?? null };
  const detail = 'Idempotency-Key is a string of 16 to 128 letters, digits, "-" or "_" in double quotes.';
  return { refusal: problem(400, { detail }) };
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
