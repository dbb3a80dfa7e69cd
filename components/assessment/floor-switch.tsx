"use client";

import type { SubmitEvent } from "react";

type FloorSwitchProps = { path: string; hide: string; show: string; hidden: string };

/**
 * Hides the floor so far, or shows it again, and keeps the choice for the next questions. Without script
 * it posts and comes back to the page; with it, the page stays as it is.
 */
export function FloorSwitch({ path, hide, show, hidden }: FloorSwitchProps) {
  const keep = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const rail = form.closest<HTMLElement>("[data-floor-rail]");
    const body = new FormData(form, event.submitter);
    rail?.setAttribute("data-floor-rail", String(body.get("floor")));
    // The button that was pressed is gone now: its counterpart takes the focus.
    for (const button of form.querySelectorAll("button")) {
      if (button.checkVisibility()) button.focus();
    }
    // Lost when there is no network; then the next page shows the floor as before.
    fetch(form.action, { method: "POST", body, redirect: "manual" }).catch(() => undefined);
  };
  return (
    <form action="/floor" method="post" encType="multipart/form-data" onSubmit={keep} data-floor-switch="">
      <input type="hidden" name="back" value={path} />
      <p data-floor-when="hidden">{hidden}</p>
      <button type="submit" name="floor" value="hidden" data-floor-when="shown">
        {hide}
      </button>
      <button type="submit" name="floor" value="shown" data-floor-when="hidden">
        {show}
      </button>
    </form>
  );
}
