import type { Words } from "@/lib/messages/words";
import type { LinkScope } from "@/lib/schemas/share-form";

/** A link as its owner is told of it. */
export type ToldLink = {
  readonly label: string;
  readonly scope: LinkScope;
  /** Null for one that follows the latest. */
  readonly revisionNumber: number | null;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  readonly showsNotes: boolean;
  readonly showsNames: boolean;
  readonly showsVerdictInChats: boolean;
  readonly countsOpens: boolean;
  readonly openCount: number;
  readonly lastOpenedAt: Date | null;
};

/** What there is to know of a link besides its label, a line each. */
export function linkFacts(words: Words, link: ToldLink, state: "open" | "ended" = "open"): readonly string[] {
  const { t } = words;
  const { revisionNumber, lastOpenedAt } = link;
  const what =
    revisionNumber === null ? t("share.link.latest") : t("share.link.revision", { revision: revisionNumber });
  const extras = [
    ...(link.showsNotes ? [t("share.link.notes")] : []),
    ...(link.showsNames ? [t("share.link.names")] : []),
    ...(link.showsVerdictInChats ? [t("share.link.chats")] : []),
  ];
  const last = lastOpenedAt ? words.date(lastOpenedAt) : "";
  return [
    `${t(`share.scope.${link.scope}`)} · ${what}`,
    state === "open" ? timesWhileOpen(words, link) : timesOnceEnded(words, link),
    ...(extras.length > 0 ? [t("share.link.shows", { list: words.list(extras) })] : []),
    ...(link.countsOpens ? [t("share.link.opens", { count: link.openCount, last })] : []),
  ];
}

function timesWhileOpen(words: Words, { createdAt, expiresAt }: ToldLink): string {
  const made = words.date(createdAt);
  if (expiresAt === null) return words.t("share.link.madeEndless", { made });
  return words.t("share.link.madeUntil", { made, until: words.date(expiresAt) });
}

/** When one would have expired is of no interest once it is withdrawn. */
function timesOnceEnded(words: Words, { createdAt, expiresAt, revokedAt }: ToldLink): string {
  const made = words.date(createdAt);
  if (revokedAt !== null || expiresAt === null) return words.t("share.link.made", { made });
  return words.t("share.link.madeExpired", { made, until: words.date(expiresAt) });
}
