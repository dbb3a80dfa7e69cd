import { ChevronRight } from "lucide";
import type { ReactNode } from "react";
import { Icon } from "./icon";

type DisclosureProps = {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
  id?: string;
};

/** Something a reader may want and most do not, in a native details element. */
export function Disclosure({ summary, children, open, id }: DisclosureProps) {
  return (
    <details id={id} open={open} className="min-w-0">
      <summary className="inline-flex min-h-11 cursor-pointer items-center gap-1.5 text-accent hover:text-accent-hover print:min-h-0 print:text-ink">
        <span data-disclosure-arrow="" className="transition-transform print:hidden">
          <Icon node={ChevronRight} />
        </span>
        <span className="underline decoration-1 underline-offset-[0.18em] print:no-underline">{summary}</span>
      </summary>
      <div className="mt-1 mb-3 ml-2 border-l-2 border-line py-1 pl-5">{children}</div>
    </details>
  );
}
