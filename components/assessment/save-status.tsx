import { useEffect, useLayoutEffect, useState } from "react";
import { createPortal } from "react-dom";
import type { SaveState } from "./answer-saver";
import type { SaveLabels } from "./save-labels";
import { saveStatusId } from "./save-status-place";

type SaveStatusProps = {
  state: SaveState;
  labels: SaveLabels;
  /** The address of another question of the same assessment, up to its id. */
  questions: string;
  onTryAgain: () => void;
  /** Posts the form, which leads to where the reader can decide. */
  onDecide: () => void;
};

/** What has become of the answers: routine saves are seen, failures and recoveries are announced as well. */
export function SaveStatus({ state, labels, questions, onTryAgain, onDecide }: SaveStatusProps) {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  useEffect(() => setPlace(document.getElementById(saveStatusId)), []);
  const isRoutine = state.kind === "saving" || (state.kind === "saved" && !state.isRecovery);
  useLayoutEffect(() => place?.setAttribute("aria-live", isRoutine ? "off" : "polite"), [place, isRoutine]);
  if (!place || state.kind === "idle") return null;
  const text = sentenceFor(state, labels);
  const button = (label: string, onClick: () => void) => (
    <>
      {" "}
      <button type="button" onClick={onClick} className="min-h-6 cursor-pointer text-accent underline">
        {label}
      </button>
    </>
  );
  return createPortal(
    <>
      {text}
      {state.kind === "away" || state.kind === "refused" ? button(labels.tryAgain, onTryAgain) : null}
      {state.kind === "stale" ? button(labels.compare, onDecide) : null}
      {state.kind === "sets-aside" ? button(labels.decide, onDecide) : null}
      {state.kind === "elsewhere" ? (
        <>
          {" "}
          <a href={`${questions}${state.questions[0]}`}>{labels.compare}</a>
        </>
      ) : null}
    </>,
    place,
  );
}

function sentenceFor(state: SaveState, labels: SaveLabels): string {
  switch (state.kind) {
    case "idle":
      return "";
    case "saving":
      return labels.saving;
    case "saved":
      return labels.savedAt.replace("{time}", clock(state.at));
    case "away":
      return state.count === 0 ? labels.failed : counted(labels.offline, state.count);
    case "stale":
      return labels.changed;
    case "refused":
      return labels.refused;
    case "sets-aside":
      return counted(labels.setsAside, state.count);
    case "elsewhere":
      return counted(labels.changedElsewhere, state.questions.length);
  }
}

/** Browsers get no messages to format: the sentence for each number comes finished, the last for all above. */
function counted(sentences: readonly string[], count: number): string {
  return sentences[Math.min(count, sentences.length) - 1] ?? "";
}

function clock(at: Date): string {
  const { lang } = document.documentElement;
  return at.toLocaleTimeString(lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
}
