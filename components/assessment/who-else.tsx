import type { ReactNode } from "react";
import type { Words } from "@/lib/messages/words";
import { agoWords } from "./ago-words";
import { personWords, type ToldPerson } from "./person-words";

type WhoElseProps = {
  words: Words;
  /** The last change, if it was somebody else's. */
  change: { readonly by: ToldPerson; readonly at: Date } | null;
  /** The name under which the reader works by a link, if they do. */
  joined: { readonly name: string } | null;
  now: Date;
  activityHref: string;
};

/** Says that others work on the same assessment, and under which name the reader does. */
export function WhoElse({ words, change, joined, now, activityHref }: WhoElseProps) {
  const { t } = words;
  const link = (text: ReactNode) => <a href={`${activityHref}#you`}>{text}</a>;
  return (
    <div className="grid max-w-measure gap-1 text-sm text-ink-2">
      {joined === null ? null : (
        <p>{words.rich("activity.byLinkNote", { name: <bdi>{joined.name}</bdi>, link })}</p>
      )}
      <p>
        {change === null
          ? null
          : `${t("activity.since", { when: agoWords(words, change.at, now), who: personWords(words, change.by) })} `}
        <a href={activityHref}>{t("activity.see")}</a>
      </p>
    </div>
  );
}
