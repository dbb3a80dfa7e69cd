import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { ChoiceGroup } from "@/components/ui/choice-group";
import type { Words } from "@/lib/messages/words";
import { EmptyState } from "./empty-state";

type ComparePickerProps = {
  words: Words;
  assessments: readonly { readonly id: string; readonly name: string }[];
  picked: readonly string[];
  problem?: string | undefined;
};

/** A plain GET form: what is picked becomes the address of the comparison. */
export function ComparePicker({ words, assessments, picked, problem }: ComparePickerProps) {
  const { t } = words;
  if (assessments.length < 2) {
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
    <form action="/compare" method="get" className="grid max-w-form gap-6">
      <ChoiceGroup
        kind="checkbox"
        name="ids"
        legend={t("compare.picker.legend")}
        error={problem === undefined ? undefined : { prefix: t("errors.prefix"), message: problem }}
        defaultValues={picked}
        options={assessments.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <p>
        <Button>{t("compare.picker.submit")}</Button>
      </p>
    </form>
  );
}
