import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import type { Words } from "@/lib/messages/words";

/** How much of a list is there to pick from. */
export type FoundList = {
  /** How many of those listed were found; others are there because they are picked already. */
  readonly found: number;
  /** Whether there are more than are listed. */
  readonly hasMore: boolean;
};

type PickSearchProps = {
  words: Words;
  list: FoundList;
  /** The words searched for; empty for none. */
  q: string;
  /** The same page without a search. */
  clearHref: string;
  /** The id of the form that searches, where it is not the one around. */
  form?: string;
  /** What else the search says. */
  button?: { readonly name: string; readonly value: string };
};

/** Finds assessments to pick from by their names; not there while all of them are listed. */
export function PickSearch({ words, list, q, clearHref, form, button }: PickSearchProps) {
  const { t } = words;
  const { found, hasMore } = list;
  if (q === "" && !hasMore) return null;
  const said =
    q === ""
      ? t("library.find.latest", { count: found })
      : t(hasMore ? "library.find.more" : "library.find.found", { count: found, q });
  return (
    <search aria-label={t("library.find.label")} className="grid gap-3">
      <div className="flex flex-wrap items-end gap-3">
        <div className="min-w-0 grow sm:max-w-80">
          <TextField
            name="q"
            type="search"
            form={form}
            label={t("library.find.label")}
            hint={t("library.filter.textHint")}
            defaultValue={q}
            maxLength={100}
            width="medium"
            autoComplete="off"
          />
        </div>
        <Button variant="secondary" form={form} {...button}>
          {t("library.filter.submit")}
        </Button>
      </div>
      <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1 wrap-anywhere">
        <span>{said}</span>
        {q === "" ? null : <a href={clearHref}>{t("library.filter.clear")}</a>}
      </p>
    </search>
  );
}
