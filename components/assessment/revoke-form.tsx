"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field-error";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

export type RevokeState = { readonly problem: string | null };

type RevokeFormProps = {
  action: (state: RevokeState, form: FormData) => Promise<RevokeState>;
  label: string;
};

/** Ends one link. There is no undo, and none is needed: a new link is two clicks away. */
export function RevokeForm({ action, label }: RevokeFormProps) {
  const [{ problem }, post] = useActionState(action, { problem: null });
  return (
    <form action={post}>
      {problem === null ? null : <FieldError id={`${label}-problem`}>{problem}</FieldError>}
      <Button variant="danger">
        Revoke<VisuallyHidden> the link for {label}</VisuallyHidden>
      </Button>
    </form>
  );
}
