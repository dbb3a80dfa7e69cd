import { useEffect } from "react";

let hasShownAStep = false;

/**
 * Moves focus to the heading of a step that script led to, since the framework announces its title but
 * leaves the focus where it was. The first step of a document keeps the browser's own focus.
 */
export function useFocusOnNextStep(): void {
  useEffect(() => {
    if (hasShownAStep) document.querySelector<HTMLElement>("h1")?.focus();
    hasShownAStep = true;
  }, []);
}
