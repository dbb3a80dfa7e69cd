import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names";
import { describedBy } from "./described-by";
import type { FieldMessage } from "./field-error";
import { FieldFrame } from "./field-frame";
import { inputClass } from "./input-class";

type TextAreaProps = Omit<ComponentProps<"textarea">, "children"> & {
  /** Also the id, unless one is given. */
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: FieldMessage | undefined;
};

/** Several lines of text in a native textarea. Takes every attribute of `textarea`; use `defaultValue`. */
export function TextArea({ label, hint, error, rows = 4, className, ...textarea }: TextAreaProps) {
  const id = textarea.id ?? textarea.name;
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <textarea
        {...textarea}
        id={id}
        rows={rows}
        aria-describedby={describedBy(id, { hint: Boolean(hint), error: Boolean(error) })}
        aria-invalid={error ? true : undefined}
        className={classNames(inputClass, "max-w-form", className)}
      />
    </FieldFrame>
  );
}
