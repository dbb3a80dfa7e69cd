import { Tag } from "@/components/ui/tag";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Words } from "@/lib/messages/words";
import { RevokeForm, type RevokeState } from "./revoke-form";

export type ListedLink = {
  readonly id: string;
  readonly label: string;
  readonly revisionNumber: number | null;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly state: "live" | "withdrawn" | "expired";
};

type LinkListProps = {
  words: Words;
  links: readonly ListedLink[];
  once: string;
  revoke: (linkId: string, state: RevokeState, form: FormData) => Promise<RevokeState>;
};

/** Every link of an assessment, live ones with the way to end them. */
export function LinkList({ words, links, once, revoke }: LinkListProps) {
  const { t } = words;
  return (
    <ul className="max-w-form border-t border-line">
      {links.map((link) => (
        <li
          key={link.id}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3"
        >
          <div className="min-w-0">
            <p className="font-semibold">{link.label}</p>
            <p className="text-sm text-ink-2">
              {t(detailsKey(link), {
                revision: link.revisionNumber ?? 0,
                made: words.date(link.createdAt),
                until: link.expiresAt ? words.date(link.expiresAt) : "",
              })}
            </p>
          </div>
          {link.state === "live" ? (
            <RevokeForm
              action={revoke.bind(null, link.id)}
              once={once}
              linkId={link.id}
              errorPrefix={t("errors.prefix")}
            >
              {words.rich("share.link.revoke", {
                label: link.label,
                hidden: (text) => <VisuallyHidden>{text}</VisuallyHidden>,
              })}
            </RevokeForm>
          ) : (
            <Tag>{t(`share.link.${link.state}`)}</Tag>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What a link's line says; when one would have expired is of no interest once it is withdrawn. */
function detailsKey({ state, expiresAt }: ListedLink) {
  switch (state) {
    case "live":
      return expiresAt ? "share.link.until" : "share.link.endless";
    case "expired":
      return "share.link.endedOn";
    case "withdrawn":
      return "share.link.ended";
  }
}
