"use client";

import { type ReactNode, useActionState } from "react";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field-error";
import { OnceField } from "@/components/ui/once-field";

export type RevokeState = { readonly problem: string | null };

type RevokeFormProps = {
  action: (state: RevokeState, form: FormData) => Promise<RevokeState>;
  /** Names what is ended in the id of its problem. */
  id: string;
  /** Names this rendering, so that a retry ends nothing that was made since. */
  once: string;
  errorPrefix: string;
  /** What the button says; to listeners it names the link too. */
  children: ReactNode;
};

/** Ends a link, or all. There is no undo, and none is needed: a new link is two clicks away. */
export function RevokeForm({ action, id, once, errorPrefix, children }: RevokeFormProps) {
  const [{ problem }, post] = useActionState(action, { problem: null });
  return (
    <form action={post}>
      <OnceField value={once} />
      {problem === null ? null : (
        <FieldError id={`${id}-problem`} error={{ prefix: errorPrefix, message: problem }} />
      )}
      <Button variant="danger">{children}</Button>
    </form>
  );
}
