import { TriangleAlert } from "lucide";
import { Icon } from "./icon";
import { VisuallyHidden } from "./visually-hidden";

/** What is wrong with a field, and what stands before it for those who listen: "Error:". */
export type FieldMessage = { readonly prefix: string; readonly message: string };

/** The error of one field, beside it. */
export function FieldError({ id, error }: { id: string; error: FieldMessage }) {
  return (
    <p id={id} className="mt-2 flex max-w-measure gap-2 text-base font-semibold text-short">
      <Icon node={TriangleAlert} className="mt-0.5" />
      <span>
        <VisuallyHidden>{error.prefix} </VisuallyHidden>
        {error.message}
      </span>
    </p>
  );
}
