import { EmptyState } from "@/components/assessment/empty-state";
import { type FoundList, PickSearch } from "@/components/assessment/pick-search";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Choice } from "@/components/ui/choice";
import { Disclosure } from "@/components/ui/disclosure";
import { FieldError } from "@/components/ui/field-error";
import type { Words } from "@/lib/messages/words";

type PickerEntry = {
  readonly id: string;
  readonly name: string;
  /** The number of the latest revision; null for a draft without a result. */
  readonly latestRevision: number | null;
};

type ComparePickerProps = {
  words: Words;
  list: FoundList & { readonly items: readonly PickerEntry[] };
  /** The words searched for; empty for none. */
  q: string;
  /** The same without a search. */
  clearHref: string;
  /** As an address names them. */
  picked: readonly string[];
  problem?: string | undefined;
};

/** More revisions of one assessment than anybody would look for in a list. */
const listedRevisions = 20;

/** The search is part of the form, so that it keeps what is picked, and leads back here. */
const searchButton = { name: "pick", value: "yes" };

/** A plain GET form: what is picked becomes the address of the comparison. */
export function ComparePicker({ words, list, q, clearHref, picked, problem }: ComparePickerProps) {
  const { t } = words;
  const { items: assessments } = list;
  const [only] = assessments;
  if (q === "" && (!only || (assessments.length < 2 && (only.latestRevision ?? 0) < 2))) {
    return (
      <EmptyState
        title={t("compare.picker.tooFew", { count: assessments.length })}
        hint={t("compare.picker.tooFewText", { count: assessments.length })}
      >
        <ButtonLink href="/new">{t("compare.picker.start")}</ButtonLink>
      </EmptyState>
    );
  }
  return (
    <form action="/compare" method="get" className="grid gap-6">
      <PickSearch words={words} list={list} q={q} clearHref={clearHref} button={searchButton} />
      <div className={problem ? "border-l-4 border-short pl-4" : undefined}>
        <fieldset aria-describedby={problem ? "ids-error" : undefined} className="min-w-0">
          <legend className="font-serif text-xl font-semibold">{t("compare.picker.legend")}</legend>
          {problem ? (
            <FieldError id="ids-error" error={{ prefix: t("errors.prefix"), message: problem }} />
          ) : null}
          <ul className="mt-4 grid grid-cols-1 gap-2 sm:grid-cols-2 sm:gap-x-4 md:grid-cols-3">
            {assessments.map((entry) => (
              <li key={entry.id}>
                <PickerRow words={words} entry={entry} picked={picked} />
              </li>
            ))}
          </ul>
        </fieldset>
      </div>
      <p data-sticky-foot="">
        <Button>{t("compare.picker.submit")}</Button>
      </p>
    </form>
  );
}

function PickerRow(props: { words: Words; entry: PickerEntry; picked: readonly string[] }) {
  const { words, entry, picked } = props;
  const { t } = words;
  const { id, name, latestRevision: latest } = entry;
  const numbers = Array.from(
    { length: Math.min(latest ?? 0, listedRevisions) },
    (_, back) => (latest ?? 0) - back,
  );
  const isRevisionPicked = numbers.some((number) => picked.includes(`${id}~${number}`));
  return (
    <>
      <Choice
        kind="checkbox"
        name="ids"
        id={`ids-${id}`}
        isTicked={picked.includes(id)}
        option={{
          value: id,
          label: name,
          consequence:
            latest === null ? t("compare.picker.draft") : t("compare.picker.latest", { number: latest }),
        }}
      />
      {numbers.length > 1 ? (
        <Disclosure
          open={isRevisionPicked}
          summary={t("compare.picker.revisionsOf", { name, count: latest ?? 0 })}
        >
          <div className="grid gap-2">
            {numbers.map((number) => (
              <Choice
                key={number}
                kind="checkbox"
                name="ids"
                id={`ids-${id}-${number}`}
                isTicked={picked.includes(`${id}~${number}`)}
                option={{
                  value: `${id}~${number}`,
                  label: t("compare.picker.revision", { number }),
                }}
              />
            ))}
          </div>
        </Disclosure>
      ) : null}
    </>
  );
}
