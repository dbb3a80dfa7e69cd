import { gaps, listedRoles } from "@/lib/catalogue/library-facets";
import { rungLabel } from "@/lib/catalogue/rungs";
import { spreadLabel } from "@/lib/catalogue/spread";
import { rungs, spreadLevels } from "@/lib/engine/scales";
import type { Words } from "@/lib/messages/words";
import type { LibraryFilter, LibraryQuery } from "@/lib/schemas/library-query";

type Option = { readonly value: string; readonly label: string };
type Choices = Exclude<keyof LibraryFilter, "q" | "tag">;

/** What can be picked in each filter that is a choice, in words. */
export function filterOptions(words: Words): Readonly<Record<Choices, readonly Option[]>> {
  const { t } = words;
  const levels = rungs.map((rung, index) => ({
    value: rung,
    label: t("ladder.row", { number: index + 1, label: rungLabel(words, rung) }),
  }));
  return {
    rung: [...levels, { value: "none", label: t("verdict.noRung") }],
    floor: levels,
    today: [...levels, { value: "unknown", label: t("library.filter.todayUnknown") }],
    gap: gaps.map((gap) => ({ value: gap, label: t(`library.filter.gaps.${gap}`) })),
    spread: spreadLevels.map((level) => ({ value: level, label: spreadLabel(words, level) })),
    role: listedRoles.map((role) => ({ value: role, label: t(`library.filter.roles.${role}`) })),
    rules: [{ value: "stale", label: t("library.filter.stale") }],
    links: [{ value: "expiring", label: t("library.filter.expiring") }],
  };
}

/** Every filter that is set, in words: "Floor: 4 · VM". */
export function activeInWords(
  words: Words,
  query: LibraryQuery,
  active: readonly (keyof LibraryFilter)[],
): readonly string[] {
  const options = filterOptions(words);
  return active.map((name) => {
    const value = query[name] ?? "";
    const label =
      name === "q" || name === "tag" ? value : options[name].find((each) => each.value === value)?.label;
    const title = words.t(name === "q" ? "library.filter.text" : `library.filter.${name}`);
    return words.t("library.filter.named", { name: title, value: label ?? value });
  });
}
