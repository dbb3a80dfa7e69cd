import type { ReactNode } from "react";
import { FieldError, type FieldMessage } from "./field-error";

export type FieldFrameProps = {
  /** The control's id; its hint and error derive theirs from it. */
  id: string;
  label: ReactNode;
  /** One sentence, no links. */
  hint?: ReactNode;
  /** How to put it right; the same words as in the error summary. */
  error?: FieldMessage | undefined;
  children: ReactNode;
};

/** Label, hint and error around one control, in the order they are read. */
export function FieldFrame({ id, label, hint, error, children }: FieldFrameProps) {
  return (
    <div className={error ? "border-l-4 border-short pl-3" : undefined}>
      <label htmlFor={id} className="block text-base font-semibold">
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="mt-1 max-w-measure text-sm text-ink-2">
          {hint}
        </p>
      ) : null}
      {error ? <FieldError id={`${id}-error`} error={error} /> : null}
      <div className="mt-2">{children}</div>
    </div>
  );
}
