import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import type { Words } from "@/lib/messages/words";
import type { FieldProblem } from "@/lib/result";
import { formLabels } from "./form-labels";
import { problemAt } from "./form-state";
import { SentForm } from "./sent-form";

type PersonFormProps = {
  words: Words;
  /** What the reader calls themselves, or has just typed. */
  name: string;
  problems: readonly FieldProblem[];
  once: string;
};

/** Lets a reader say what others call them. */
export function PersonForm({ words, name, problems, once }: PersonFormProps) {
  const { t } = words;
  return (
    <SentForm words={words} problems={problems} once={once}>
      <TextField
        name="person"
        label={t("share.join.name")}
        hint={t("activity.nameHint")}
        defaultValue={name}
        error={problemAt(problems, "person", formLabels(words))}
        autoComplete="name"
        width="medium"
      />
      <p>
        <Button variant="secondary">{t("share.changeLink.save")}</Button>
      </p>
    </SentForm>
  );
}
