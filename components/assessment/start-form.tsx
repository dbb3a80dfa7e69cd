import { Button } from "@/components/ui/button";
import { ChoiceGroup } from "@/components/ui/choice-group";
import { TextField } from "@/components/ui/text-field";
import { presetIn } from "@/lib/catalogue/in-language";
import { presets } from "@/lib/catalogue/presets";
import type { Words } from "@/lib/messages/words";
import type { FieldProblem } from "@/lib/result";
import { type Copyable, CopyPicker, FindToCopy } from "./copy-picker";
import { formLabels } from "./form-labels";
import { problemAt } from "./form-state";
import { SentForm } from "./sent-form";

/** What was typed into the form, as it was sent. */
export type TypedStart = { readonly name: string; readonly start: string; readonly copyOf: string };

type StartFormProps = {
  words: Words;
  typed: TypedStart;
  problems: readonly FieldProblem[];
  once: string;
  /** What may be copied; null for somebody who has nothing yet. */
  copyable: Copyable | null;
};

/** Names a workload and says what to start from. */
export function StartForm({ words, typed, problems, once, copyable }: StartFormProps) {
  const { t } = words;
  const labels = formLabels(words);
  return (
    <>
      <SentForm words={words} problems={problems} once={once}>
        <div className="grid gap-8">
          <TextField
            name="name"
            label={t("start.name")}
            hint={t("start.nameHint")}
            defaultValue={typed.name}
            error={problemAt(problems, "name", labels)}
            autoComplete="off"
          />
          <ChoiceGroup
            kind="radio"
            name="start"
            legend={t("start.from")}
            hint={t("start.fromHint")}
            error={problemAt(problems, "start", labels)}
            defaultValues={[typed.start]}
            options={[
              { value: "blank", label: t("start.blank") },
              ...(copyable
                ? [
                    {
                      value: "copy",
                      label: t("start.copy"),
                      consequence: t("start.copyText"),
                      reveal: (
                        <CopyPicker
                          words={words}
                          copyable={copyable}
                          picked={typed.copyOf}
                          error={problemAt(problems, "copyOf", labels)}
                        />
                      ),
                    },
                  ]
                : []),
              ...presets
                .map((preset) => presetIn(words, preset))
                .map(({ id, label, description }) => ({ value: id, label, consequence: description })),
            ]}
          />
          <p>
            <Button>{t("start.submit")}</Button>
          </p>
        </div>
      </SentForm>
      {copyable ? <FindToCopy /> : null}
    </>
  );
}
