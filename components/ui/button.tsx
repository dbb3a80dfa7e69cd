import type { ComponentProps } from "react";
import { type ButtonVariant, buttonClass } from "./button-class";

type ButtonProps = ComponentProps<"button"> & {
  /** One primary per page; danger only for what cannot be undone at once. */
  variant?: ButtonVariant;
};

/** A native button; submits its form unless told otherwise, as HTML does. */
export function Button({ variant = "primary", type = "submit", className, ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={buttonClass(variant, className)} />;
}
