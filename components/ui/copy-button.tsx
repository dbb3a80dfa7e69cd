"use client";

import { useId, useRef, useState } from "react";
import { Button } from "./button";
import { inputClass } from "./input-class";

type CopyButtonProps = {
  /** The text to take away; shown in full, so that it can be copied by hand. */
  value: string;
  /** Names the field that shows the text. */
  label: string;
  buttonLabel?: string;
  copiedMessage?: string;
  /** Said when the browser refuses; the text is selected by then. */
  selectedMessage?: string;
};

/** A text and a button that copies it. A client component because only script reaches the clipboard. */
export function CopyButton({
  value,
  label,
  buttonLabel = "Copy",
  copiedMessage = "Copied",
  selectedMessage = "Your browser did not allow copying. The text is selected: copy it from there",
}: CopyButtonProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [message, setMessage] = useState("");

  async function copy() {
    try {
      await navigator.clipboard.writeText(value);
      setMessage(copiedMessage);
    } catch {
      field.current?.focus();
      field.current?.select();
      setMessage(selectedMessage);
    }
  }

  return (
    <div>
      <label htmlFor={id} className="block font-semibold">
        {label}
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
            {buttonLabel}
          </Button>
        </span>
      </div>
      <p role="status" className="mt-1 min-h-5 text-sm text-ink-2">
        {message}
      </p>
    </div>
  );
}
