import { useEffect } from "react";

let shownPath: string | null = null;

/**
 * Moves focus to the heading of a step that script led to, since the framework announces its title but
 * leaves the focus where it was. The first step of a document keeps the browser's own focus.
 */
export function useFocusOnNextStep(): void {
  useEffect(() => {
    const { pathname } = location;
    if (shownPath !== null && shownPath !== pathname) document.querySelector<HTMLElement>("h1")?.focus();
    shownPath = pathname;
  }, []);
}
