import { useEffect } from "react";
import { decisionForm } from "./question-page";

/**
 * Moves focus to what is wrong, or to the heading of the step that the one before led to, or that has something
 * to decide. The first step somebody comes to and a step come back to keep the browser's own focus.
 */
export function useFocusOnStep(): void {
  useEffect(() => {
    const summary = document.querySelector<HTMLElement>("#error-summary");
    // Browsers give it the focus themselves, but not where the address still names a field of the last attempt.
    if (summary) summary.focus();
    else if (decisionForm() || isNextStep()) document.querySelector<HTMLElement>("h1")?.focus();
  }, []);
}

function isNextStep(): boolean {
  const [entry] = performance.getEntriesByType("navigation");
  if (!(entry instanceof PerformanceNavigationTiming) || entry.type !== "navigate") return false;
  if (!URL.canParse(document.referrer)) return false;
  const { origin, pathname } = new URL(document.referrer);
  const isQuestion = /^\/a\/[^/]+\/q\//.test(pathname);
  return origin === location.origin && isQuestion && pathname !== location.pathname;
}
