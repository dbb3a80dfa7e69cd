import { type SubmitEvent, type SyntheticEvent, useEffect, useRef, useState } from "react";

/** How long typing must pause before text is saved; picked options are saved at once. */
const typingPauseMilliseconds = 800;

/** What the reader is told of a save. */
type AutosaveLabels = {
  readonly saving: string;
  readonly saved: string;
  /** Somebody else has changed the answer. */
  readonly conflict: string;
  /** The server does not take this answer. */
  readonly refused: string;
  /** There is no reaching the server. */
  readonly offline: string;
};

type Autosave = {
  /** What to tell the reader of the last save; empty before the first. */
  readonly status: string;
  /** The version that the next save or post is based on. */
  readonly version: number;
  /** Saves the form that the event came from. Later calls wait for earlier ones. */
  schedule(event: SyntheticEvent<HTMLElement>): void;
  /** Holds a post back until the saves under way are done, lest it collide with them. */
  settle(event: SubmitEvent<HTMLFormElement>): void;
};

/**
 * Saves a question's form by script as it is filled in. Nothing depends on it: posting the form saves
 * the same. It never overwrites somebody else's answer, and says so when it could not save.
 *
 * @param baseVersion the version that the page was rendered with, or that a refused post came back with
 */
export function useAutosave(url: string, baseVersion: number, labels: AutosaveLabels): Autosave {
  const [status, setStatus] = useState("");
  const [savedVersion, setSavedVersion] = useState(0);
  const latestVersion = useRef(baseVersion);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const underWay = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    latestVersion.current = Math.max(latestVersion.current, baseVersion);
  }, [baseVersion]);

  const save = async (form: HTMLFormElement): Promise<void> => {
    const body = readAnswer(new FormData(form), latestVersion.current);
    if (!body) return;
    setStatus(labels.saving);
    const outcome = await put(url, body, labels);
    if ("version" in outcome) {
      latestVersion.current = Math.max(latestVersion.current, outcome.version);
      setSavedVersion(outcome.version);
    }
    setStatus("version" in outcome ? labels.saved : outcome.message);
  };
  const enqueue = (form: HTMLFormElement): void => {
    underWay.current += 1;
    queue.current = queue.current
      .then(() => save(form))
      .finally(() => {
        underWay.current -= 1;
      });
  };

  return {
    status,
    version: Math.max(baseVersion, savedVersion),
    schedule(event) {
      const { target } = event;
      const form = event.currentTarget.closest("form");
      if (!form || !(target instanceof HTMLElement)) return;
      clearTimeout(timer.current);
      if (target.matches("textarea, input[type=text]")) {
        timer.current = setTimeout(() => enqueue(form), typingPauseMilliseconds);
      } else {
        enqueue(form);
      }
    },
    settle(event) {
      clearTimeout(timer.current);
      if (underWay.current === 0) return;
      event.preventDefault();
      const form = event.currentTarget;
      const { submitter } = event;
      void queue.current.then(() => form.requestSubmit(submitter));
    },
  };
}

/** The answer a form holds, or null while it is not one yet (nothing ticked, a reason still missing). */
function readAnswer(form: FormData, version: number): object | null {
  const ticked = form.getAll("answer").map(String);
  const text = (field: string) => String(form.get(field) ?? "").trim();
  const note = text("note");
  const ask = text("ask");
  const rest = { version, ...(note !== "" && { note }) };
  if (ticked.length === 1 && ticked[0] === "unknown") {
    return { ...rest, answer: { kind: "unknown" }, ...(ask !== "" && { ask }) };
  }
  if (ticked.length === 1 && ticked[0] === "not-applicable") {
    const reason = text("reason");
    return reason === "" ? null : { ...rest, answer: { kind: "not-applicable", reason } };
  }
  const isMixed = ticked.includes("unknown") || ticked.includes("not-applicable");
  return ticked.length === 0 || isMixed ? null : { ...rest, answer: { kind: "chosen", options: ticked } };
}

/** Sends an answer; gives the new version, or what to tell the reader. */
async function put(
  url: string,
  body: object,
  labels: AutosaveLabels,
): Promise<{ version: number } | { message: string }> {
  try {
    const response = await fetch(url, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const answer: unknown = await response.json();
    if (response.ok && isVersioned(answer)) return answer;
    return { message: response.status === 409 ? labels.conflict : labels.refused };
  } catch {
    // Offline, or the server is away: what was picked stays on the page, and posting it tries again.
    return { message: labels.offline };
  }
}

function isVersioned(answer: unknown): answer is { version: number } {
  return (
    typeof answer === "object" && answer !== null && "version" in answer && typeof answer.version === "number"
  );
}
