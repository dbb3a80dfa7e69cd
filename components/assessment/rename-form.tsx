"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { type FormState, problemAt } from "./form-state";
import { PostedForm } from "./posted-form";

export type RenameState = FormState<{ readonly name: string; readonly version: number }>;

type RenameFormProps = {
  action: (state: RenameState, form: FormData) => Promise<RenameState>;
  initial: RenameState;
};

/** Changes the name of an assessment. */
export function RenameForm({ action, initial }: RenameFormProps) {
  const [{ attempt, problems, typed }, post] = useActionState(action, initial);
  return (
    <PostedForm action={post} attempt={attempt} problems={problems} className="grid gap-4">
      <input type="hidden" name="version" value={typed.version} />
      <TextField name="name" label="New name" defaultValue={typed.name} error={problemAt(problems, "name")} />
      <p>
        <Button variant="secondary">Rename</Button>
      </p>
    </PostedForm>
  );
}
