import type { KeptAnswer } from "./kept-answers";

/** The answer a form holds, or null while it is not one yet (nothing ticked, a reason still missing). */
export function readAnswer(form: FormData, version: number): KeptAnswer["body"] | null {
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

/** Fills a form in as it was when an answer was read from it. */
export function fillIn(form: HTMLFormElement, body: KeptAnswer["body"]): void {
  const {
    answer,
    note = "",
    ask = "",
  } = body as unknown as {
    readonly answer: {
      readonly kind: string;
      readonly options?: readonly string[];
      readonly reason?: string;
    };
    readonly note?: string;
    readonly ask?: string;
  };
  const ticked = answer.options ?? [answer.kind];
  for (const input of form.querySelectorAll<HTMLInputElement>("input[name=answer]")) {
    input.checked = ticked.includes(input.value);
  }
  const texts: Readonly<Record<string, string>> = { note, ask, reason: answer.reason ?? "" };
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    "textarea, input[type=text]",
  )) {
    field.value = texts[field.name] ?? field.value;
  }
}
