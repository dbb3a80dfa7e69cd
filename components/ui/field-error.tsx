import { TriangleAlert } from "lucide";
import type { ReactNode } from "react";
import { Icon } from "./icon";
import { VisuallyHidden } from "./visually-hidden";

/** The error of one field, beside it. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="mt-2 flex max-w-measure gap-2 text-base font-semibold text-short">
      <Icon node={TriangleAlert} className="mt-0.5" />
      <span>
        <VisuallyHidden>Error: </VisuallyHidden>
        {children}
      </span>
    </p>
  );
}
