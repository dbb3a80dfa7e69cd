"use client";

import { useActionState } from "react";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { ShareLabels } from "./form-labels";
import { type FormState, problemAt } from "./form-state";
import { PostedForm } from "./posted-form";

export type ShareState = FormState<{ readonly label: string; readonly expires: string }> & {
  /** The new link's address; this page is the only place that ever shows it. */
  readonly address: string | null;
};

type ShareFormProps = {
  action: (state: ShareState, form: FormData) => Promise<ShareState>;
  once: string;
  labels: ShareLabels;
};

/** Makes a labelled, read-only link to one revision and shows its address once. */
export function ShareForm({ action, once, labels }: ShareFormProps) {
  const [{ attempt, problems, typed, address }, post] = useActionState(action, {
    attempt: 0,
    problems: [],
    typed: { label: "", expires: "30" },
    address: null,
  });
  return (
    <div className="grid gap-6">
      {address === null ? null : (
        <Banner tone="meets" role="status" title={labels.ready}>
          <CopyButton value={address} labels={labels.copy} />
        </Banner>
      )}
      <PostedForm
        action={post}
        attempt={attempt}
        once={once}
        problems={problems}
        labels={labels}
        className="grid gap-4"
      >
        <TextField
          name="label"
          label={labels.label}
          hint={labels.labelHint}
          defaultValue={typed.label}
          error={problemAt(problems, "label", labels)}
          autoComplete="off"
        />
        <SelectField
          name="expires"
          label={labels.expires}
          options={labels.expiries}
          defaultValue={typed.expires}
          error={problemAt(problems, "expires", labels)}
        />
        <p>
          <Button>{labels.create}</Button>
        </p>
      </PostedForm>
    </div>
  );
}
