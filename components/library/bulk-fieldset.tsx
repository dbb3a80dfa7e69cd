import type { ReactNode } from "react";
import type { Words } from "@/lib/messages/words";

type BulkFieldsetProps = { words: Words; children: ReactNode };

/** Holds what can be done with the ticked rows of the table before it, of which its legend says how many. */
export function BulkFieldset({ words, children }: BulkFieldsetProps) {
  return (
    <fieldset
      data-bulk=""
      className="flex flex-wrap items-end gap-x-8 gap-y-4 rounded-md border border-line bg-paper p-4 print:hidden"
    >
      <legend data-picked="" className="bg-paper px-1 font-semibold">
        {words.t("library.bulk.legend")}
      </legend>
      {children}
    </fieldset>
  );
}
