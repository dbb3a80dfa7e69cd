import type { Words } from "@/lib/messages/words";
import type { LinkScope } from "@/lib/schemas/share-form";
import { type FormLabels, formLabels } from "./form-labels";

/** A revision that a link can be pinned to. */
type ShownRevision = { readonly number: number; readonly createdAt: Date };

/** What the fields say by which a link's end is chosen. */
export function expiryLabels(words: Words) {
  const { t } = words;
  return {
    ...formLabels(words),
    expires: t("share.expires"),
    expiries: [
      ...[7, 30, 90].map((days) => ({ value: String(days), label: t("share.days", { days }) })),
      { value: "365", label: t("share.year") },
      { value: "date", label: t("share.onDate") },
      { value: "never", label: t("share.never") },
    ],
    until: t("share.until"),
    untilHint: t("share.untilHint"),
  } as const;
}
export type ExpiryLabels = FormLabels & Omit<ReturnType<typeof expiryLabels>, keyof FormLabels>;

/**
 * What the form that makes a link says.
 *
 * @param revisions those there are, the latest first; without any, a link can only be one to edit
 */
export function shareLabels(words: Words, revisions: readonly ShownRevision[]) {
  const { t } = words;
  const scopes: readonly LinkScope[] = revisions.length === 0 ? ["edit"] : ["read", "review", "edit"];
  return {
    ...expiryLabels(words),
    ready: t("share.ready"),
    alreadyTitle: t("share.already.title"),
    alreadyText: t("share.already.text"),
    qr: t("share.qr"),
    qrHint: t("share.qrHint"),
    copy: {
      field: t("share.address"),
      button: t("share.copy"),
      copied: t("share.copied"),
      selected: t("share.selected"),
    },
    label: t("share.label"),
    labelHint: t("share.labelHint"),
    scope: t("share.scope.legend"),
    scopes: scopes.map((value) => ({
      value,
      label: t(`share.scope.${value}`),
      consequence: t(`share.scope.says.${value}`),
    })),
    shows: t("share.shows.label"),
    shown: [
      ...revisions.slice(0, 1).map((revision) => pinnedTo(words, revision)),
      { value: "latest", label: t("share.shows.latest") },
      ...revisions.slice(1).map((revision) => pinnedTo(words, revision)),
    ],
    extras: t("share.extras.legend"),
    extraOptions: (["notes", "names", "chats", "opens"] as const).map((value) => ({
      value,
      label: t(`share.extras.${value}`),
      consequence: t(`share.extras.says.${value}`),
    })),
    create: t("share.create"),
  } as const;
}
export type ShareLabels = ReturnType<typeof shareLabels>;

function pinnedTo(words: Words, { number, createdAt }: ShownRevision) {
  const values = { revision: number, date: words.date(createdAt) };
  return { value: String(number), label: words.t("share.shows.revision", values) };
}
