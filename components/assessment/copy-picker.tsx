import type { FieldMessage } from "@/components/ui/field-error";
import { SelectField } from "@/components/ui/select-field";
import type { Words } from "@/lib/messages/words";
import { type FoundList, PickSearch } from "./pick-search";

/** What somebody may copy, as far as it is listed. */
export type Copyable = FoundList & {
  readonly items: readonly {
    readonly id: string;
    readonly name: string;
    readonly updatedAt: Date;
    readonly latestRevision: number | null;
  }[];
  /** The words searched for; empty for none. */
  readonly q: string;
};

type CopyPickerProps = {
  words: Words;
  copyable: Copyable;
  picked: string;
  error: FieldMessage | undefined;
};

/** Which assessment to copy: those last changed, or those that a search found. */
export function CopyPicker({ words, copyable, picked, error }: CopyPickerProps) {
  const { t } = words;
  return (
    <div className="grid gap-4">
      <PickSearch words={words} list={copyable} q={copyable.q} clearHref="/new?start=copy" form={findForm} />
      <SelectField
        name="copyOf"
        label={t("start.copyOf")}
        width="full"
        error={error}
        defaultValue={picked}
        options={[
          { value: "", label: t("start.copyNone") },
          ...copyable.items.map(({ id, name, updatedAt, latestRevision }) => ({
            value: id,
            label: t(latestRevision === null ? "start.copyDraft" : "start.copyOption", {
              name,
              date: words.date(updatedAt),
              number: latestRevision ?? 0,
            }),
          })),
        ]}
      />
    </div>
  );
}

const findForm = "find";

/** The form that searches: beside the one that starts, since forms cannot be within one another. */
export function FindToCopy() {
  return (
    <form id={findForm} action="/new" method="get">
      <input type="hidden" name="start" value="copy" />
    </form>
  );
}
