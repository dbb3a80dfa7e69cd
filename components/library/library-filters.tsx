import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Disclosure } from "@/components/ui/disclosure";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { librarySorts, tagLimits } from "@/lib/catalogue/library-facets";
import type { Words } from "@/lib/messages/words";
import type { LibraryFilter, LibraryQuery } from "@/lib/schemas/library-query";
import { activeInWords, filterOptions } from "./filter-words";

const choices = ["gap", "floor", "rung", "today", "spread", "role", "rules", "links"] as const;

type LibraryFiltersProps = {
  words: Words;
  query: LibraryQuery;
  /** The filters that narrow something. */
  active: readonly (keyof LibraryFilter)[];
  /** Whether something matches; where nothing does, the list's place says what was looked for. */
  hasMatches: boolean;
};

/** A plain GET form: what is picked becomes the address, which can be kept and passed on. */
export function LibraryFilters({ words, query, active, hasMatches }: LibraryFiltersProps) {
  const { t } = words;
  const options = filterOptions(words);
  const any = { value: "", label: t("library.filter.any") };
  const said = activeInWords(words, query, active);
  const more = active.filter((name) => name !== "q").length + (query.sort === "changed" ? 0 : 1);
  return (
    <search aria-label={t("library.filter.label")}>
      <form action="/library" method="get" className="grid gap-4">
        <div data-print="hide" className="flex flex-wrap items-end gap-3">
          <div className="min-w-0 grow sm:max-w-80">
            <TextField
              name="q"
              type="search"
              label={t("library.filter.text")}
              hint={t("library.filter.textHint")}
              defaultValue={query.q}
              maxLength={100}
              width="medium"
              autoComplete="off"
            />
          </div>
          <Button>{t("library.filter.submit")}</Button>
        </div>
        <div data-print="hide">
          <Disclosure summary={t("library.filter.more", { count: more })}>
            <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2 md:grid-cols-3">
              {choices.map((name) => (
                <SelectField
                  key={name}
                  name={name}
                  label={t(`library.filter.${name}`)}
                  defaultValue={query[name] ?? ""}
                  options={[any, ...options[name]]}
                />
              ))}
              <TextField
                name="tag"
                id="filter-tag"
                label={t("library.filter.tag")}
                defaultValue={query.tag}
                maxLength={tagLimits.length}
                width="medium"
                autoComplete="off"
              />
              <SelectField
                name="sort"
                label={t("library.filter.sort")}
                defaultValue={query.sort}
                options={librarySorts.map((sort) => ({
                  value: sort,
                  label: t(`library.filter.sorts.${sort}`),
                }))}
              />
              <p className="sm:col-span-full">
                <Button variant="secondary">{t("library.filter.apply")}</Button>
              </p>
            </div>
          </Disclosure>
        </div>
        {hasMatches && said.length > 0 ? (
          <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <span>{t("library.filter.active", { filters: words.list(said) })}</span>
            <ButtonLink variant="quiet" href="/library">
              {t("library.filter.clear")}
            </ButtonLink>
          </p>
        ) : null}
      </form>
    </search>
  );
}
