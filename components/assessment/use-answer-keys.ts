import { useEffect } from "react";
import { questionForm } from "./question-page";

/**
 * Keys of a question's form: a digit picks an option, but only while one has the focus; Ctrl or Command
 * with Enter continues from anywhere in the form. Picking never continues.
 */
export function useAnswerKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const form = questionForm();
      const { target, key } = event;
      if (!form || !(target instanceof Element) || !form.contains(target)) return;
      if (/^Enter$/.test(key) && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        form.requestSubmit(form.querySelector<HTMLElement>("button[name=then]"));
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(key)) return;
      if (!(target instanceof HTMLInputElement) || target.name !== "answer") return;
      const option = form.querySelectorAll<HTMLInputElement>("input[name=answer]")[Number(key) - 1];
      event.preventDefault();
      option?.focus();
      option?.click();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}
