import { classNames } from "./class-names";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";

const base =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded-md border px-4 py-2 text-base font-semibold " +
  "cursor-pointer no-underline transition-colors hover:no-underline disabled:cursor-not-allowed " +
  "aria-disabled:cursor-not-allowed max-sm:w-full print:hidden";

const variants: Record<ButtonVariant, string> = {
  primary:
    "border-transparent bg-accent text-paper hover:bg-accent-hover hover:text-paper disabled:bg-ink-3 forced-colors:text-[ButtonText]",
  secondary:
    "border-edge bg-surface text-ink hover:border-ink hover:bg-sunk hover:text-ink disabled:text-ink-3",
  quiet:
    "border-transparent bg-transparent text-accent underline hover:bg-accent-soft hover:text-accent-hover hover:underline",
  danger: "border-short bg-surface text-short hover:bg-short-soft hover:text-short disabled:text-ink-3",
};

/** The look of a button, for an element that `Button` and `ButtonLink` do not render, such as a router's link. */
export function buttonClass(variant: ButtonVariant, className?: string): string {
  return classNames(base, variants[variant], className);
}
