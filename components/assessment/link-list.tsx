import type { ReactNode } from "react";
import { Tag } from "@/components/ui/tag";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Words } from "@/lib/messages/words";
import { linkFacts, type ToldLink } from "./link-facts";
import { RevokeForm, type RevokeState } from "./revoke-form";

type ListedLink = ToldLink & { readonly id: string };

type LinkListProps = {
  words: Words;
  links: readonly ListedLink[];
  /** Where a link's label and end are changed. */
  changeHref: (linkId: string) => string;
  once: string;
  revoke: (linkId: string, state: RevokeState, form: FormData) => Promise<RevokeState>;
};

/** The links of an assessment that are open, each with the ways to change and to end it. */
export function LinkList({ words, links, changeHref, once, revoke }: LinkListProps) {
  const { t } = words;
  const rich = { hidden: (text: ReactNode) => <VisuallyHidden>{text}</VisuallyHidden> };
  return (
    <ul className="max-w-form border-t border-line">
      {links.map((link) => (
        <li
          key={link.id}
          className="grid items-start gap-x-6 gap-y-3 border-b border-line py-4 sm:grid-cols-[minmax(0,1fr)_auto]"
        >
          <LinkText words={words} link={link} />
          <div className="flex items-center gap-x-4 gap-y-2 max-sm:flex-wrap">
            <a href={changeHref(link.id)} className="inline-flex min-h-11 items-center">
              {words.rich("share.link.change", { label: link.label, ...rich })}
            </a>
            <RevokeForm
              action={revoke.bind(null, link.id)}
              once={once}
              id={link.id}
              errorPrefix={t("errors.prefix")}
            >
              {words.rich("share.link.revoke", { label: link.label, ...rich })}
            </RevokeForm>
          </div>
        </li>
      ))}
    </ul>
  );
}

type EndedLinksProps = { words: Words; links: readonly ListedLink[]; count: number };

/** Links that open nothing any more, and how many there are besides. */
export function EndedLinks({ words, links, count }: EndedLinksProps) {
  const { t } = words;
  return (
    <>
      <ul className="max-w-form">
        {links.map((link) => (
          <li key={link.id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 py-2">
            <LinkText words={words} link={link} state="ended" />
            <Tag>{t(link.revokedAt ? "share.link.withdrawn" : "share.link.expired")}</Tag>
          </li>
        ))}
      </ul>
      {count > links.length ? (
        <p className="text-sm text-ink-2">{t("share.ended.more", { count: count - links.length })}</p>
      ) : null}
    </>
  );
}

type LinkTextProps = { words: Words; link: ToldLink; state?: "open" | "ended" };

function LinkText({ words, link, state = "open" }: LinkTextProps) {
  return (
    <div className="min-w-0">
      <p className="font-semibold wrap-anywhere">{link.label}</p>
      {linkFacts(words, link, state).map((fact) => (
        <p key={fact} className="text-sm text-ink-2">
          {fact}
        </p>
      ))}
    </div>
  );
}
