import type { Force } from "@/lib/engine/rule";
import { forces } from "@/lib/engine/rule";
import { rungs } from "@/lib/engine/scales";
import type { Verdict } from "@/lib/engine/verdict";
import type { MessageKey } from "@/lib/messages/messages";
import type { Words } from "@/lib/messages/words";
import { forceLabel } from "./force-labels";
import { rungLabel } from "./rungs";

type Book = { readonly rules: readonly { readonly id: string; readonly force: Force }[] };
type Document = { readonly entries: Readonly<Record<string, { readonly source: "person" | "preset" }>> };

const sentences: Readonly<Record<Force, MessageKey>> = {
  requirement: "result.binding.requirement",
  guidance: "result.binding.guidance",
  "house-policy": "result.binding.housePolicy",
};

/** How binding the floor is: the weightiest kind of rule that reaches it, and what requirements ask alone. */
export function howBinding(words: Words, verdict: Verdict, book: Book): string {
  const { floor, conflict, openQuestions } = verdict;
  const { t } = words;
  if (conflict) return forcesOf(words, [...conflict.demands, ...conflict.exclusions], book);
  if (floor.firm === rungs[0]) {
    return floor.possible === floor.firm
      ? t("result.binding.settled")
      : t("result.binding.open", { count: openQuestions.length });
  }
  const force = forces.find((each) => floor.byForce[each].firm === floor.firm) ?? "house-policy";
  const required = floor.byForce.requirement.firm;
  const isLess = required !== rungs[0] && required !== floor.firm;
  return [
    t(sentences[force]),
    ...(isLess ? [t("result.binding.alone", { rung: rungLabel(words, required) })] : []),
  ].join(" ");
}

/** How much of the verdict rests on a preset that nobody has confirmed; null when nothing does. */
export function howAssumed({ t }: Words, { entries }: Document): string | null {
  const all = Object.values(entries);
  const assumed = all.filter(({ source }) => source === "preset").length;
  if (assumed === 0) return null;
  return assumed === all.length
    ? t("result.binding.allAssumed", { count: assumed })
    : t("result.binding.assumed", { assumed, count: all.length });
}

/** Rules by their kind, the weightiest first: "Requirement: REG-07. Guidance: OPS-01, PRV-10." */
function forcesOf(words: Words, ids: readonly string[], book: Book): string {
  return forces
    .map((force) => ({
      force,
      of: ids.filter((id) => book.rules.some((rule) => rule.id === id && rule.force === force)),
    }))
    .filter(({ of }) => of.length > 0)
    .map(({ force, of }) =>
      words.t("result.binding.forces", { force: forceLabel(words, force), rules: of.join(", ") }),
    )
    .join(" ");
}
