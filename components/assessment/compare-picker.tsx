import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { ChoiceGroup } from "@/components/ui/choice-group";

type ComparePickerProps = {
  assessments: readonly { readonly id: string; readonly name: string }[];
  picked: readonly string[];
  problem?: string | undefined;
};

/** A plain GET form: what is picked becomes the address of the comparison. */
export function ComparePicker({ assessments, picked, problem }: ComparePickerProps) {
  if (assessments.length < 2) {
    return (
      <p className="grid max-w-measure justify-items-start gap-4">
        A comparison needs two assessments, and this browser has {assessments.length === 0 ? "none" : "one"}.
        <ButtonLink href="/new">Start an assessment</ButtonLink>
      </p>
    );
  }
  return (
    <form action="/compare" method="get" className="grid max-w-form gap-6">
      <ChoiceGroup
        kind="checkbox"
        name="ids"
        legend="Assessments"
        error={problem}
        defaultValues={picked}
        options={assessments.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <p>
        <Button>Compare</Button>
      </p>
    </form>
  );
}
