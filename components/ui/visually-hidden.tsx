import type { ReactNode } from "react";

/** Words for those who listen rather than look: completes a link or a heading that the eye completes itself. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="sr-only">{children}</span>;
}
