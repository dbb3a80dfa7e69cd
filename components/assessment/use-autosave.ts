import { type RefObject, type SubmitEvent, type SyntheticEvent, useEffect, useRef, useState } from "react";

/** How long typing must pause before text is saved; picked options are saved at once. */
const typingPauseMilliseconds = 800;

type Autosave = {
  /** What to tell the reader of the last save; empty before the first. */
  readonly status: string;
  /** Saves the form that the event came from. Later calls wait for earlier ones. */
  schedule(event: SyntheticEvent<HTMLElement>): void;
  /** Holds a post back until the saves under way are done, lest it collide with them. */
  settle(event: SubmitEvent<HTMLFormElement>): void;
};

/**
 * Saves a question's form by script as it is filled in. Nothing depends on it: posting the form saves
 * the same. It never overwrites somebody else's answer, and says so when it could not save.
 *
 * @param versionField the form's hidden version, kept in step so that a later post is not stale
 */
export function useAutosave(
  url: string,
  initialVersion: number,
  versionField: RefObject<HTMLInputElement | null>,
): Autosave {
  const [status, setStatus] = useState("");
  const queue = useRef<Promise<void>>(Promise.resolve());
  const underWay = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const save = (form: HTMLFormElement): void => {
    underWay.current += 1;
    queue.current = queue.current.then(async () => {
      const version = Number(versionField.current?.value ?? initialVersion);
      const body = readAnswer(new FormData(form), version);
      if (!body) return;
      setStatus("Saving…");
      const outcome = await put(url, body);
      if ("version" in outcome && versionField.current) versionField.current.value = String(outcome.version);
      setStatus("version" in outcome ? "Saved" : outcome.message);
    });
    queue.current = queue.current.finally(() => {
      underWay.current -= 1;
    });
  };

  return {
    status,
    schedule(event) {
      const { target } = event;
      const form = event.currentTarget.closest("form");
      if (!form || !(target instanceof HTMLElement)) return;
      clearTimeout(timer.current);
      const isText = target.matches("textarea, input[type=text]");
      timer.current = setTimeout(() => save(form), isText ? typingPauseMilliseconds : 0);
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
async function put(url: string, body: object): Promise<{ version: number } | { message: string }> {
  try {
    const response = await fetch(url, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const answer: unknown = await response.json();
    if (response.ok && isVersioned(answer)) return answer;
    if (response.status === 409)
      return { message: "Changed by somebody else. Continue to see their answer." };
    return { message: "Not saved yet. Continue to see what is wrong." };
  } catch {
    // Offline, or the server is away: what was picked stays on the page, and posting it tries again.
    return { message: "Could not save. Your answer is still here; continue when you are back online." };
  }
}

function isVersioned(answer: unknown): answer is { version: number } {
  return (
    typeof answer === "object" && answer !== null && "version" in answer && typeof answer.version === "number"
  );
}
