import { notFound } from "next/navigation";
import { z } from "zod";
import { fail, type Invalid, type Result, succeed } from "@/lib/result";

const returnedState = z.object({ attempt: z.int().nonnegative() });

/**
 * The number of this attempt at a form. Anybody can call an action with anything, whatever the types of
 * its parameters say: called without a form it answers 404, and of the state that the page sends back
 * nothing but the count of attempts is used.
 */
export function countAttempt(state: unknown, form: unknown): number {
  if (!(form instanceof FormData)) notFound();
  const parsed = returnedState.safeParse(state);
  return parsed.success ? parsed.data.attempt + 1 : 1;
}

/**
 * Reads a posted form by a schema. A field sent several times is a list; its name is only a name, never
 * a path. Fields that React adds to a form (they start with `$ACTION`) are dropped, so that the post made
 * without JavaScript and the hydrated one are the same form.
 */
export function parseForm<S extends z.ZodType>(schema: S, form: FormData): Result<z.output<S>, Invalid> {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith("$ACTION"));
  const fields = names.map((name) => {
    const values = form.getAll(name);
    return [name, values.length === 1 ? values[0] : values] as const;
  });
  const parsed = schema.safeParse(Object.fromEntries(fields));
  if (parsed.success) return succeed(parsed.data);
  const problems = parsed.error.issues.map((issue) => ({
    field: String(issue.path[0] ?? ""),
    message: issue.message,
  }));
  return fail({ code: "invalid", problems });
}

/** The text somebody typed in a field, to show it again beside what is wrong with it. */
export function typedText(form: FormData, field: string): string {
  const value = form.get(field);
  return typeof value === "string" ? value : "";
}

/** The version in a form's hidden field, to send it out again; 0, which nothing has, for a damaged one. */
export function typedVersion(form: FormData): number {
  const version = Number(typedText(form, "version"));
  return Number.isSafeInteger(version) ? version : 0;
}
