import { classNames } from "./class-names";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";

const base =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded-md border px-4 py-2 text-base font-semibold " +
  "cursor-pointer no-underline transition-colors hover:no-underline disabled:cursor-not-allowed " +
  "aria-disabled:cursor-not-allowed max-sm:w-full print:hidden";

/** Where readers choose the colours, links too look like buttons, and the primary one keeps a heavier frame. */
const forced =
  "forced-colors:bg-[color:ButtonFace] forced-colors:text-[color:ButtonText] forced-colors:disabled:text-[color:GrayText]";
const framed = `${forced} forced-colors:border-[color:ButtonText]`;

const variants: Record<ButtonVariant, string> = {
  primary: `border-transparent bg-accent text-paper hover:bg-accent-hover hover:text-paper disabled:bg-ink-3 ${forced} forced-colors:border-4 forced-colors:border-[color:Highlight]`,
  secondary: `border-edge bg-surface text-ink hover:border-ink hover:bg-sunk hover:text-ink disabled:text-ink-3 ${framed}`,
  quiet:
    "border-transparent bg-transparent text-accent underline hover:bg-accent-soft hover:text-accent-hover hover:underline forced-colors:border-[color:Canvas]",
  danger: `border-short bg-surface text-short hover:bg-short-soft hover:text-short disabled:text-ink-3 ${framed}`,
};

/** The look of a button, for an element that `Button` and `ButtonLink` do not render, such as a router's link. */
export function buttonClass(variant: ButtonVariant, className?: string): string {
  return classNames(base, variants[variant], className);
}
