"use client";

import { useId, useRef, useState } from "react";
import { Button } from "./button";
import { inputClass } from "./input-class";

type CopyButtonProps = {
  /** The text to take away; shown in full, so that it can be copied by hand. */
  value: string;
  labels: {
    /** Names the field that shows the text. */
    readonly field: string;
    readonly button: string;
    readonly copied: string;
    /** Said when the browser refuses; the text is selected by then. */
    readonly selected: string;
  };
};

/** A text and a button that copies it. A client component because only script reaches the clipboard. */
export function CopyButton({ value, labels }: CopyButtonProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [message, setMessage] = useState("");

  async function copy() {
    try {
      await navigator.clipboard.writeText(value);
      setMessage(labels.copied);
    } catch {
      field.current?.focus();
      field.current?.select();
      setMessage(labels.selected);
    }
  }

  return (
    <div>
      <label htmlFor={id} className="block font-semibold">
        {labels.field}
      </label>
      <div className="mt-2 flex flex-wrap gap-2">
        <input
          ref={field}
          id={id}
          readOnly
          value={value}
          className={`${inputClass} max-w-form flex-1 font-mono text-sm`}
        />
        <span data-needs-script="" className="max-sm:w-full">
          <Button type="button" variant="secondary" onClick={copy}>
            {labels.button}
          </Button>
        </span>
      </div>
      <p role="status" className="mt-1 min-h-5 text-sm text-ink-2">
        {message}
      </p>
    </div>
  );
}
