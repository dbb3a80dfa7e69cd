import type { ComponentProps } from "react";
import { type ButtonVariant, buttonClass } from "./button-class";

type ButtonLinkProps = ComponentProps<"a"> & {
  href: string;
  variant?: ButtonVariant;
};

/** A link that looks like a button because it starts or continues something. It still navigates, as links do. */
export function ButtonLink({ variant = "primary", className, children, ...rest }: ButtonLinkProps) {
  return (
    <a {...rest} className={buttonClass(variant, className)}>
      {children}
    </a>
  );
}
