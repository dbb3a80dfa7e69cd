"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { ChoiceGroup } from "@/components/ui/choice-group";
import { TextField } from "@/components/ui/text-field";
import { type FormState, problemAt } from "./form-state";
import { PostedForm } from "./posted-form";

export type StartState = FormState<{ readonly name: string; readonly start: string }>;

type StartFormProps = {
  action: (state: StartState, form: FormData) => Promise<StartState>;
  initial: StartState;
  presets: readonly { readonly value: string; readonly label: string; readonly consequence: string }[];
};

/** Names a workload and says what to start from. */
export function StartForm({ action, initial, presets }: StartFormProps) {
  const [{ attempt, problems, typed }, post] = useActionState(action, initial);
  return (
    <PostedForm action={post} attempt={attempt} problems={problems}>
      <TextField
        name="name"
        label="Name of the workload"
        hint="As your team calls it, such as payments-api"
        defaultValue={typed.name}
        error={problemAt(problems, "name")}
        autoComplete="off"
      />
      <ChoiceGroup
        kind="radio"
        name="start"
        legend="Start from"
        hint="A preset fills in assumptions that you confirm or change before you get a verdict"
        error={problemAt(problems, "start")}
        defaultValues={[typed.start]}
        options={[{ value: "blank", label: "A blank questionnaire" }, ...presets]}
      />
      <p>
        <Button>Start</Button>
      </p>
    </PostedForm>
  );
}
