import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names";
import { describedBy } from "./described-by";
import type { FieldMessage } from "./field-error";
import { FieldFrame } from "./field-frame";
import { inputClass } from "./input-class";

type SelectFieldProps = Omit<ComponentProps<"select">, "children"> & {
  /** Also the id, unless one is given. */
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: FieldMessage | undefined;
  /** As wide as its column where the options are long. */
  width?: "medium" | "full";
  options: readonly { readonly value: string; readonly label: string }[];
};

/** A native select for a short list in a tight place; prefer `ChoiceGroup` where there is room. */
export function SelectField({
  label,
  hint,
  error,
  options,
  width = "medium",
  className,
  ...select
}: SelectFieldProps) {
  const id = select.id ?? select.name;
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <select
        {...select}
        id={id}
        aria-describedby={describedBy(id, { hint: Boolean(hint), error: Boolean(error) })}
        aria-invalid={error ? true : undefined}
        className={classNames(inputClass, width === "medium" && "sm:max-w-80", className)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
