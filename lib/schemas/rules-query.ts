import { z } from "zod";
import { rulePrefixes } from "@/lib/catalogue/find-rules";
import { questionById } from "@/lib/catalogue/questionnaire";
import { forces } from "@/lib/engine/rule";
import { rungs } from "@/lib/engine/scales";

/** What a rule can do, as the list of rules can be narrowed to. */
export const effectFilters = [
  "rung",
  "exclude",
  "prefer",
  "composite",
  "spread",
  "control-plane",
  "data-in-use",
  "neighbours",
  "territory",
  "control",
  "caution",
] as const;

const laws = questionById("regimes")?.options.map(({ id }) => id) ?? [];

const rulesQuery = z.object({
  q: z.string().trim().max(100).catch(""),
  effect: z.enum(effectFilters).nullable().catch(null),
  floor: z.enum(rungs).nullable().catch(null),
  section: z.enum(rulePrefixes).nullable().catch(null),
  force: z.enum(forces).nullable().catch(null),
  law: z.enum(laws).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
});
export type RulesQuery = z.infer<typeof rulesQuery>;

/** Reads the filters in the address of the list of rules; what makes no sense filters nothing. */
export function readRulesQuery(params: Readonly<Record<string, string | string[] | undefined>>): RulesQuery {
  return rulesQuery.parse(params);
}

/** The same filters at another page, as an address. */
export function printRulesQuery(query: RulesQuery, page: number): string {
  const set = Object.entries({ ...query, page: page === 1 ? null : String(page) }).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string" && entry[1] !== "",
  );
  const text = new URLSearchParams(set).toString();
  return text === "" ? "/rules" : `/rules?${text}`;
}
