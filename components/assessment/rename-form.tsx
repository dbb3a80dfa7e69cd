"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import type { RenameLabels } from "./form-labels";
import { type FormState, problemAt } from "./form-state";
import { PostedForm } from "./posted-form";

export type RenameState = FormState<{ readonly name: string; readonly version: number }>;

type RenameFormProps = {
  action: (state: RenameState, form: FormData) => Promise<RenameState>;
  initial: RenameState;
  once: string;
  labels: RenameLabels;
};

/** Changes the name of an assessment. */
export function RenameForm({ action, initial, once, labels }: RenameFormProps) {
  const [{ attempt, problems, typed }, post] = useActionState(action, initial);
  return (
    <PostedForm
      action={post}
      attempt={attempt}
      once={once}
      problems={problems}
      labels={labels}
      className="grid gap-4"
    >
      <input type="hidden" name="version" value={typed.version} />
      <TextField
        name="name"
        label={labels.newName}
        defaultValue={typed.name}
        error={problemAt(problems, "name", labels)}
      />
      <p>
        <Button variant="secondary">{labels.rename}</Button>
      </p>
    </PostedForm>
  );
}
