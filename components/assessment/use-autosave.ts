import { useEffect, useState } from "react";
import { AnswerSaver, type SaveState } from "./answer-saver";
import { questionForm } from "./question-page";
import { waitWithFloor } from "./tell-floor";

/** How long typing must pause before text is saved; picked options are saved at once. */
const typingPauseMilliseconds = 800;

type Autosave = {
  readonly state: SaveState;
  /** Sends once more what could not be sent. */
  readonly tryAgain: () => void;
};

/**
 * Saves the page's form by script as it is filled in. Nothing depends on it: posting the form saves the same.
 *
 * @param baseVersion the version that the page was made with
 */
export function useAutosave(assessment: string, question: string, baseVersion: number): Autosave {
  const [state, tell] = useState<SaveState>({ kind: "idle" });
  const [saver] = useState(
    () =>
      new AnswerSaver(assessment, question, baseVersion, (to, version) => {
        const field = questionForm()?.elements.namedItem("version");
        if (field instanceof HTMLInputElement) field.value = String(version);
        tell(to);
      }),
  );
  useEffect(() => listen(saver), [saver]);
  return {
    state,
    tryAgain: () => {
      const form = questionForm();
      if (form) void saver.save(form);
    },
  };
}

/** Saves what is picked and typed, and holds a post back while it would collide with that. */
function listen(saver: AnswerSaver): (() => void) | undefined {
  const form = questionForm();
  if (!form) return undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = (): void => void saver.save(form);
  const resume = (): void => void saver.resume(form);

  const schedule = ({ target }: Event): void => {
    clearTimeout(timer);
    waitWithFloor();
    const isText = target instanceof HTMLElement && target.matches("textarea, input[type=text]");
    if (isText) timer = setTimeout(save, typingPauseMilliseconds);
    else save();
  };

  // Until the saves under way are done, and while there is no reaching the server.
  const settle = (event: SubmitEvent): void => {
    clearTimeout(timer);
    if (!saver.isBusy && !saver.isAway) return;
    event.preventDefault();
    const { submitter } = event;
    void saver.save(form).then(() => {
      if (!saver.isAway) form.requestSubmit(submitter);
    });
  };

  if (isFilledInAlready(form)) save();
  resume();
  addEventListener("online", resume);
  form.addEventListener("input", schedule);
  form.addEventListener("submit", settle);
  return () => {
    removeEventListener("online", resume);
    form.removeEventListener("input", schedule);
    form.removeEventListener("submit", settle);
    clearTimeout(timer);
  };
}

/** Whether somebody answered before script was there. What a browser fills in by itself does not count. */
function isFilledInAlready(form: HTMLFormElement): boolean {
  if (!navigator.userActivation?.hasBeenActive) return false;
  const fields = form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    "[data-choices] :is(input, textarea)",
  );
  return [...fields].some((field) =>
    field instanceof HTMLInputElement && ["radio", "checkbox"].includes(field.type)
      ? field.checked !== field.defaultChecked
      : field.value !== field.defaultValue,
  );
}
