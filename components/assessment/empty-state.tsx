import type { ReactNode } from "react";
import { SectionGlyph } from "@/components/scale/section-glyph";

type EmptyStateProps = {
  title: string;
  /** Why there is nothing, and what would change that. */
  hint: string;
  /** The ways on. */
  children: ReactNode;
};

/** In place of a list with nothing in it: the lowest rung drawn, why, and what to do. */
export function EmptyState({ title, hint, children }: EmptyStateProps) {
  return (
    <div className="grid max-w-measure justify-items-start gap-4">
      <SectionGlyph rung="process" size="full" />
      <h2 className="text-2xl">{title}</h2>
      <p>{hint}</p>
      <p className="flex w-full flex-wrap gap-3">{children}</p>
    </div>
  );
}
