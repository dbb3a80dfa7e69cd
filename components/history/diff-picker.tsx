import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import type { Words } from "@/lib/messages/words";

type Point = number | "draft";

export type DiffPickerProps = {
  words: Words;
  revisions: readonly {
    readonly number: number;
    readonly createdAt: Date;
    readonly milestone: string | null;
  }[];
  from: Point;
  to: Point;
  view: "side" | "unified";
};

/** Picks the two points to put against each other, in the address. */
export function DiffPicker({ words, revisions, from, to, view }: DiffPickerProps) {
  const { t } = words;
  const options = [
    { value: "draft", label: t("history.diffPage.asItStands") },
    ...revisions.map(({ number, createdAt, milestone }) => ({
      value: String(number),
      label: milestone
        ? t("history.diffPage.optionNamed", { number, milestone })
        : t("history.diffPage.option", { number, date: words.date(createdAt) }),
    })),
  ];
  return (
    <form method="get" className="flex flex-wrap items-end gap-x-4 gap-y-3 print:hidden">
      {view === "side" ? <input type="hidden" name="view" value="side" /> : null}
      <SelectField
        name="from"
        label={t("history.diffPage.from")}
        options={options}
        defaultValue={String(from)}
      />
      <SelectField name="to" label={t("history.diffPage.to")} options={options} defaultValue={String(to)} />
      <Button variant="secondary">{t("history.diffPage.show")}</Button>
    </form>
  );
}
