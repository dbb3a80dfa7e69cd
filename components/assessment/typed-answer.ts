import type { AnswerEntry } from "@/lib/schemas/answers-document";
import type { TypedAnswer } from "./question-form";

/** A stored answer as the form's fields hold it; empty fields when there is none. */
export function typedAnswerOf(entry: AnswerEntry | undefined): TypedAnswer {
  const answer = entry?.answer;
  return {
    answer: !answer ? [] : answer.kind === "chosen" ? answer.options : [answer.kind],
    reason: answer?.kind === "not-applicable" ? answer.reason : "",
    note: entry?.note ?? "",
    ask: entry?.ask ?? "",
  };
}
