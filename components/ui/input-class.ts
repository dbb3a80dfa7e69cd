/** The look of a text control; the border is the 3:1 outline that says "type here". */
export const inputClass =
  "block w-full min-h-11 rounded-md border border-edge bg-surface px-3 py-2 text-base text-ink " +
  "hover:border-ink-2 aria-invalid:border-2 aria-invalid:border-short";
