import type { RuleSet } from "@/lib/engine/rule";
import { findRuleSetProblems } from "@/lib/engine/validate-rule-set";
import { fail, type Result, succeed } from "@/lib/result";
import { ruleSetFileSchema } from "@/lib/schemas/rule-set-file";

/**
 * Reads a rule set from JSON text. A rule set that is malformed in any way is refused with the place,
 * what is wrong there and what to do, one line each.
 */
export function readRuleSetFile(text: string): Result<RuleSet, readonly string[]> {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    return fail([`This is not JSON: ${error instanceof Error ? error.message : String(error)}`]);
  }
  const parsed = ruleSetFileSchema.safeParse(content);
  if (!parsed.success) {
    return fail(parsed.error.issues.map((issue) => `${placeOf(content, issue.path)}: ${issue.message}`));
  }
  const problems = findRuleSetProblems(parsed.data);
  if (problems.length === 0) return succeed(parsed.data);
  return fail(problems.map(({ where, problem, remedy }) => `${where}: ${problem} ${remedy}`));
}

/** The path, with a rule or question named by its id rather than by its position. */
function placeOf(content: unknown, path: readonly PropertyKey[]): string {
  const [list, position, ...rest] = path.map(String);
  const lists: Readonly<Record<string, unknown>> =
    typeof content === "object" && content ? { ...content } : {};
  const entries = lists[list ?? ""];
  const entry: unknown = Array.isArray(entries) ? entries[Number(position)] : undefined;
  const id = typeof entry === "object" && entry !== null && "id" in entry ? String(entry.id) : position;
  return [list, id, ...rest].filter((part) => part !== undefined).join(".");
}
