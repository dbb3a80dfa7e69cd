"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { ChoiceGroup } from "@/components/ui/choice-group";
import { TextField } from "@/components/ui/text-field";
import type { StartLabels } from "./form-labels";
import { type FormState, problemAt } from "./form-state";
import { PostedForm } from "./posted-form";

export type StartState = FormState<{ readonly name: string; readonly start: string }>;

type StartFormProps = {
  action: (state: StartState, form: FormData) => Promise<StartState>;
  initial: StartState;
  once: string;
  labels: StartLabels;
  presets: readonly { readonly value: string; readonly label: string; readonly consequence: string }[];
};

/** Names a workload and says what to start from. */
export function StartForm({ action, initial, once, labels, presets }: StartFormProps) {
  const [{ attempt, problems, typed }, post] = useActionState(action, initial);
  return (
    <PostedForm action={post} attempt={attempt} once={once} problems={problems} labels={labels}>
      <TextField
        name="name"
        label={labels.name}
        hint={labels.nameHint}
        defaultValue={typed.name}
        error={problemAt(problems, "name", labels)}
        autoComplete="off"
      />
      <ChoiceGroup
        kind="radio"
        name="start"
        legend={labels.from}
        hint={labels.fromHint}
        error={problemAt(problems, "start", labels)}
        defaultValues={[typed.start]}
        options={[{ value: "blank", label: labels.blank }, ...presets]}
      />
      <p>
        <Button>{labels.submit}</Button>
      </p>
    </PostedForm>
  );
}
