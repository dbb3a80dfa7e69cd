import { type RefObject, type SubmitEvent, type SyntheticEvent, useEffect, useRef, useState } from "react";
import { AnswerSaver, type SaveState } from "./answer-saver";
import { waitWithFloor } from "./tell-floor";

/** How long typing must pause before text is saved; picked options are saved at once. */
const typingPauseMilliseconds = 800;

type Autosave = {
  readonly state: SaveState;
  /** The version that the next save or post is based on. */
  readonly version: number;
  /** Goes to a field of the form, by which the form is found. */
  readonly field: RefObject<HTMLInputElement | null>;
  /** Saves the form, at once for a picked option, after a pause for text. */
  schedule(event: SyntheticEvent<HTMLElement>): void;
  /** Holds a post back until the saves under way are done, and while there is no reaching the server. */
  settle(event: SubmitEvent<HTMLFormElement>): void;
  /** Sends once more what could not be sent. */
  tryAgain(): void;
  /** Forgets what is kept for this question, once its reader has decided otherwise. */
  forget(): void;
};

/**
 * Saves a question's form by script as it is filled in. Nothing depends on it: posting the form saves
 * the same.
 *
 * @param baseVersion the version that the page was rendered with
 */
export function useAutosave(
  { assessment, question }: { readonly assessment: string; readonly question: string },
  baseVersion: number,
): Autosave {
  const [{ state, version }, tell] = useState<{ state: SaveState; version: number }>({
    state: { kind: "idle" },
    version: baseVersion,
  });
  const [saver] = useState(
    () => new AnswerSaver(assessment, question, baseVersion, (to, at) => tell({ state: to, version: at })),
  );
  const field = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const save = (): void => {
    const form = field.current?.form;
    if (form) void saver.save(form);
  };

  useEffect(() => {
    const resume = (): void => {
      const form = field.current?.form;
      if (form) void saver.resume(form);
    };
    resume();
    addEventListener("online", resume);
    return () => {
      removeEventListener("online", resume);
      clearTimeout(timer.current);
    };
  }, [saver]);

  return {
    state,
    version,
    field,
    schedule({ target }) {
      clearTimeout(timer.current);
      waitWithFloor();
      const isText = target instanceof HTMLElement && target.matches("textarea, input[type=text]");
      if (isText) timer.current = setTimeout(save, typingPauseMilliseconds);
      else save();
    },
    settle(event) {
      clearTimeout(timer.current);
      if (!saver.isBusy && !saver.isAway) return;
      event.preventDefault();
      const form = event.currentTarget;
      const { submitter } = event;
      void saver.save(form).then(() => {
        if (!saver.isAway) form.requestSubmit(submitter);
      });
    },
    tryAgain: save,
    forget() {
      void saver.forget();
    },
  };
}
