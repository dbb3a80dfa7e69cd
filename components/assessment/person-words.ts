import type { Words } from "@/lib/messages/words";

/** Somebody who did something to an assessment, as far as a reader is told. */
export type ToldPerson = {
  readonly isYou: boolean;
  readonly name: string | null;
  readonly cameByLink: boolean;
  /** For the owner only. */
  readonly linkLabel: string | null;
};

/** Who it was, in words. A name is what somebody calls themselves, and says so. */
export function personWords({ t }: Words, { isYou, name, cameByLink }: ToldPerson): string {
  if (isYou) return t("activity.who.you");
  if (name !== null) return t("activity.who.named", { name });
  return t(cameByLink ? "activity.who.byLink" : "activity.who.other");
}

/** How somebody came to the assessment, where the reader may know by which link. */
export function wayWords({ t }: Words, { linkLabel }: ToldPerson): string | null {
  return linkLabel === null ? null : t("activity.way", { label: linkLabel });
}
