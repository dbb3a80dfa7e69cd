"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import type { FormLabels } from "./form-labels";
import type { FormState } from "./form-state";
import { PostedForm } from "./posted-form";

export type VersionState = FormState<{ readonly version: number }>;

type VersionFormProps = {
  action: (state: VersionState, form: FormData) => Promise<VersionState>;
  version: number;
  once: string;
  label: string;
  labels: FormLabels;
  variant?: "primary" | "secondary";
};

/** A single button that acts on the assessment as the reader saw it, and refuses if it has changed. */
export function VersionForm(props: VersionFormProps) {
  const { action, version, once, label, labels, variant = "primary" } = props;
  const [{ attempt, problems, typed }, post] = useActionState(action, {
    attempt: 0,
    problems: [],
    typed: { version },
  });
  return (
    <PostedForm action={post} attempt={attempt} once={once} problems={problems} labels={labels}>
      <input type="hidden" name="version" value={typed.version} />
      <p>
        <Button variant={variant} id="version">
          {label}
        </Button>
      </p>
    </PostedForm>
  );
}
