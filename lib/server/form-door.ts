import type { z } from "zod";
import { zfd } from "zod-form-data";
import { fail, type Invalid, type Result, succeed } from "@/lib/result";

/**
 * Reads a posted form by a schema. Fields that React adds to a form (they start with `$ACTION`) are
 * dropped, so that the post made without JavaScript and the hydrated one are the same form.
 */
export function parseForm<S extends z.ZodType>(schema: S, form: FormData): Result<z.output<S>, Invalid> {
  const entries = [...form].filter(([name]) => !name.startsWith("$ACTION"));
  const fields = new FormData();
  for (const [name, value] of entries) fields.append(name, value);
  const parsed = zfd.formData(schema).safeParse(fields);
  if (parsed.success) return succeed(parsed.data as z.output<S>);
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
