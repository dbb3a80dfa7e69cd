import { useEffect } from "react";

/** Hides the floor so far, or shows it again, without leaving the page. Without script its form posts. */
export function useFloorSwitch(): void {
  useEffect(() => {
    const form = document.querySelector<HTMLFormElement>("form[data-floor-switch]");
    const keep = (event: SubmitEvent): void => {
      if (!form) return;
      event.preventDefault();
      const body = new FormData(form, event.submitter);
      form.closest("[data-floor-rail]")?.setAttribute("data-floor-rail", String(body.get("floor")));
      // The button that was pressed is gone now: its counterpart takes the focus.
      for (const button of form.querySelectorAll("button")) {
        if (button.checkVisibility()) button.focus();
      }
      // Lost when there is no network; then the next page shows the floor as before.
      fetch(form.action, { method: "POST", body, redirect: "manual" }).catch(() => undefined);
    };
    form?.addEventListener("submit", keep);
    return () => form?.removeEventListener("submit", keep);
  }, []);
}
