"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { OnceField } from "@/components/ui/once-field";

export type CopyState = { readonly attempt: number };

type CopyFormProps = {
  action: (state: CopyState, form: FormData) => Promise<CopyState>;
  once: string;
  label: string;
};

/** A single button that keeps what the page shows as something of the reader's own. */
export function CopyForm({ action, once, label }: CopyFormProps) {
  const [, post] = useActionState(action, { attempt: 0 });
  return (
    <form action={post}>
      <OnceField value={once} />
      <Button>{label}</Button>
    </form>
  );
}
