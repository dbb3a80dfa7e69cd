"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field-error";
import { OnceField } from "@/components/ui/once-field";

export type CopyState = { readonly attempt: number; readonly problem: string | null };

type CopyFormProps = {
  action: (state: CopyState, form: FormData) => Promise<CopyState>;
  once: string;
  label: string;
  errorPrefix: string;
};

/** A single button that keeps what the page shows as something of the reader's own. */
export function CopyForm({ action, once, label, errorPrefix }: CopyFormProps) {
  const [{ problem }, post] = useActionState(action, { attempt: 0, problem: null });
  return (
    <form action={post}>
      <OnceField value={once} />
      {problem === null ? null : (
        <FieldError id="copy-problem" error={{ prefix: errorPrefix, message: problem }} />
      )}
      <Button>{label}</Button>
    </form>
  );
}
