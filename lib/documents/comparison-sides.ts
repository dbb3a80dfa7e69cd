import type { ComparedSide } from "@/lib/assessments/compare-assessments";
import type { Words } from "@/lib/messages/words";

type Side = Pick<ComparedSide, "name" | "revision">;

/** Which revision a side shows and since when, or that it is a draft. */
export function sideState(words: Words, { revision }: Side): string {
  return revision
    ? words.t("compare.side.revision", { number: revision.number, date: words.date(revision.reachedOn) })
    : words.t("compare.side.draft");
}

/** Names that tell the sides apart: with the revision where several have the same one. */
export function sideNames(words: Words, sides: readonly Side[]): readonly string[] {
  return sides.map((side) => {
    const isShared = sides.filter(({ name }) => name === side.name).length > 1;
    if (!isShared) return side.name;
    const { name, revision } = side;
    return revision
      ? words.t("compare.side.nameOf", { name, number: revision.number })
      : words.t("compare.side.nameOfDraft", { name });
  });
}
