"use client";

import { useActionState } from "react";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { type FormState, problemAt } from "./form-state";
import { PostedForm } from "./posted-form";

export type ShareState = FormState<{ readonly label: string; readonly expires: string }> & {
  /** The new link's address; this page is the only place that ever shows it. */
  readonly address: string | null;
};

type ShareFormProps = {
  action: (state: ShareState, form: FormData) => Promise<ShareState>;
  revision: number;
};

const expiries = [
  { value: "7", label: "7 days" },
  { value: "30", label: "30 days" },
  { value: "90", label: "90 days" },
  { value: "365", label: "1 year" },
  { value: "never", label: "Until withdrawn" },
];

/** Makes a labelled, read-only link to one revision and shows its address once. */
export function ShareForm({ action, revision }: ShareFormProps) {
  const [{ attempt, problems, typed, address }, post] = useActionState(action, {
    attempt: 0,
    problems: [],
    typed: { label: "", expires: "30" },
    address: null,
  });
  return (
    <div className="grid gap-6">
      {address === null ? null : (
        <Banner tone="meets" role="status" title="The link is ready. Copy it now: it cannot be shown again">
          <CopyButton value={address} label="Address of the link" buttonLabel="Copy the link" />
        </Banner>
      )}
      <PostedForm action={post} attempt={attempt} problems={problems} className="grid gap-4">
        <TextField
          name="label"
          label="Who is it for?"
          hint="A label for your own list, such as Audit team; readers do not see it"
          defaultValue={typed.label}
          error={problemAt(problems, "label")}
          autoComplete="off"
        />
        <SelectField
          name="expires"
          label="Works for"
          options={expiries}
          defaultValue={typed.expires}
          error={problemAt(problems, "expires")}
        />
        <p>
          <Button>Create a link to revision {revision}</Button>
        </p>
      </PostedForm>
    </div>
  );
}
