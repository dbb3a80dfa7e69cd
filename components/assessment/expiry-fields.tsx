import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { FieldProblem } from "@/lib/result";
import { problemAt } from "./form-state";
import type { ExpiryLabels } from "./share-labels";

type ExpiryFieldsProps = {
  labels: ExpiryLabels;
  typed: { readonly expires: string; readonly until: string };
  problems: readonly FieldProblem[];
};

/** How long a link works. The day is shown where one is wanted; a browser that cannot tell shows it always. */
export function ExpiryFields({ labels, typed, problems }: ExpiryFieldsProps) {
  return (
    <div data-expiry="" className="grid gap-6">
      <SelectField
        name="expires"
        label={labels.expires}
        options={labels.expiries}
        defaultValue={typed.expires}
        error={problemAt(problems, "expires", labels)}
      />
      <div data-expiry-day="">
        <TextField
          type="date"
          name="until"
          label={labels.until}
          hint={labels.untilHint}
          defaultValue={typed.until}
          error={problemAt(problems, "until", labels)}
          width="medium"
        />
      </div>
    </div>
  );
}
