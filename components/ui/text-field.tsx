import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names";
import { describedBy } from "./described-by";
import type { FieldMessage } from "./field-error";
import { FieldFrame } from "./field-frame";
import { inputClass } from "./input-class";

type TextFieldProps = Omit<ComponentProps<"input">, "children"> & {
  /** Also the id, unless one is given. */
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: FieldMessage | undefined;
  /** Suggests the length of the answer: about 10, 20 or all characters of the column. */
  width?: "short" | "medium" | "full";
};

const widths = { short: "max-w-40", medium: "sm:max-w-80", full: "max-w-form" };

/** One line of text in a native input. Takes every attribute of `input`; use `defaultValue`, not `value`. */
export function TextField({ label, hint, error, width = "full", className, ...input }: TextFieldProps) {
  const id = input.id ?? input.name;
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <input
        type="text"
        {...input}
        id={id}
        aria-describedby={describedBy(id, { hint: Boolean(hint), error: Boolean(error) })}
        aria-invalid={error ? true : undefined}
        className={classNames(inputClass, widths[width], className)}
      />
    </FieldFrame>
  );
}
