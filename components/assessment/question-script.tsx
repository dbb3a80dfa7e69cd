import { useEffect } from "react";
import { dropAnswer } from "./kept-answers";
import { decisionForm, questionForm } from "./question-page";
import type { SaveLabels } from "./save-labels";
import { SaveStatus } from "./save-status";
import { useAnswerKeys } from "./use-answer-keys";
import { useAutosave } from "./use-autosave";
import { useFloorSwitch } from "./use-floor-switch";
import { useFocusOnStep } from "./use-focus-on-step";

/** What a question's page tells its script: everything that is sent to the browser besides the page itself. */
export type QuestionScriptProps = {
  readonly assessment: string;
  readonly question: string;
  /** The version that the page was made with. */
  readonly version: number;
  readonly labels: SaveLabels;
};

/**
 * What a question's page does with script: it saves a picked answer at once and a note after a pause, says so,
 * and moves the floor. The page itself is finished without it.
 */
export function QuestionScript({ assessment, question, version, labels }: QuestionScriptProps) {
  const { state, tryAgain } = useAutosave(assessment, question, version);
  useAnswerKeys();
  useFloorSwitch();
  useFocusOnStep();
  useEffect(() => {
    const form = decisionForm();
    // Its reader has decided otherwise.
    const forget = (): void => void dropAnswer(assessment, question).catch(() => undefined);
    const keep = form?.querySelector("a[data-keep]");
    form?.addEventListener("submit", forget);
    keep?.addEventListener("click", forget);
    return () => {
      form?.removeEventListener("submit", forget);
      keep?.removeEventListener("click", forget);
    };
  }, [assessment, question]);

  return (
    <SaveStatus
      state={state}
      labels={labels}
      questions={`/a/${assessment}/q/`}
      onTryAgain={tryAgain}
      onDecide={() => questionForm()?.requestSubmit()}
    />
  );
}
