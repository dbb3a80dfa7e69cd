import { CircleCheck, CircleQuestionMark, type IconNode, TriangleAlert } from "lucide";
import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon } from "./icon";

/** `ink` and `accent` are filled, `short` outlined, `unknown` dashed: shape tells them apart where colour does not. */
export type TagTone = "neutral" | "ink" | "accent" | "short" | "unknown" | "meets";

type TagProps = {
  children: ReactNode;
  tone?: TagTone;
  /** A drawing from `lucide`; three tones bring their own. `null` for none. */
  icon?: IconNode | null;
};

const tones: Record<TagTone, string> = {
  neutral: "border-edge bg-transparent text-ink-2",
  ink: "border-transparent bg-ink text-paper forced-colors:text-[CanvasText]",
  accent: "border-transparent bg-accent text-paper forced-colors:text-[CanvasText]",
  short: "border-short bg-short-soft text-short",
  unknown: "border-dashed border-unknown bg-unknown-soft text-unknown",
  meets: "border-meets bg-meets-soft text-meets",
};

const icons: Partial<Record<TagTone, IconNode>> = {
  short: TriangleAlert,
  unknown: CircleQuestionMark,
  meets: CircleCheck,
};

/** A short mark in words. Printed outlined in black, since fills are lost on paper. */
export function Tag({ children, tone = "neutral", icon = icons[tone] ?? null }: TagProps) {
  return (
    <span
      className={classNames(
        "inline-flex min-h-6 items-center gap-1 rounded-sm border px-1.5 text-xs font-semibold",
        "print:border-ink print:bg-transparent print:text-ink",
        tones[tone],
      )}
    >
      {icon ? <Icon node={icon} size={16} /> : null}
      {children}
    </span>
  );
}
