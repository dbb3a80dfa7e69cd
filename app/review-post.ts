import type { TypedComment } from "@/components/review/comment-form";
import type { TypedDecision } from "@/components/review/decide-form";
import { type RecordFull, recordComment, recordDecision } from "@/lib/assessments/record-review";
import { runOnce } from "@/lib/assessments/run-once";
import type { Words } from "@/lib/messages/words";
import type { FieldProblem, NotAllowed, NotFound } from "@/lib/result";
import { onceKeyIn } from "@/lib/schemas/once-key";
import { revisionNumber } from "@/lib/schemas/query-string";
import { recordedEntry } from "@/lib/schemas/review-entry";
import { commentForm, decisionForm } from "@/lib/schemas/review-form";
import { parseForm, typedText } from "@/lib/server/form-door";
import type { Writer } from "@/lib/server/form-page";
import type { Elsewhere } from "@/lib/server/read-only-page";

/** A form of the review page that comes back: with problems, or with the sentence to be confirmed. */
export type ReturnedReview =
  | {
      readonly form: "comment";
      readonly typed: TypedComment;
      readonly problems: readonly FieldProblem[];
    }
  | {
      readonly form: "decide" | "confirm";
      readonly typed: TypedDecision;
      /** The revision that the sentence is about. */
      readonly revision: number;
      readonly problems: readonly FieldProblem[];
    };

/** Does what a form of the review page asks for, and leads to the new entry. */
export async function postReview(writer: Writer, form: FormData): Promise<ReturnedReview | Elsewhere> {
  return typedText(form, "do") === "comment"
    ? await postComment(writer, form)
    : await postDecision(writer, form);
}

async function postComment(writer: Writer, form: FormData): Promise<ReturnedReview | Elsewhere> {
  const { words } = writer;
  const id = writer.params["id"] ?? "";
  const text = (name: string) => typedText(form, name);
  const typed = { on: text("on"), comment: text("comment"), commenter: text("commenter") };
  const parsed = parseForm(commentForm(words), form);
  if (!parsed.ok) return { form: "comment", typed, problems: parsed.failure.problems };
  const done = await runOnce(
    await writer.caller(),
    `comment on ${id}`,
    onceKeyIn(form),
    recordedEntry,
    async (caller) => await recordComment(caller, id, parsed.value),
  );
  if (done.ok) return toEntry(id, done.value.number);
  return {
    form: "comment",
    typed,
    problems: [{ field: "comment", message: failureWords(words, done.failure) }],
  };
}

async function postDecision(writer: Writer, form: FormData): Promise<ReturnedReview | Elsewhere> {
  const { words } = writer;
  const id = writer.params["id"] ?? "";
  const text = (name: string) => typedText(form, name);
  const typed = {
    decision: text("decision"),
    remark: text("remark"),
    changes: text("changes"),
    reason: text("reason"),
    controls: text("controls"),
    riskOwner: text("riskOwner"),
    ends: text("ends"),
    name: text("name"),
  };
  const back = {
    form: "decide",
    typed,
    revision: revisionNumber(text("revision")) ?? 0,
    problems: [],
  } as const;
  if (text("do") === "edit") return back;
  const parsed = parseForm(decisionForm(words, new Date()), form);
  if (!parsed.ok) return { ...back, problems: parsed.failure.problems };
  if (text("do") !== "record") return { ...back, form: "confirm" };
  const done = await runOnce(
    await writer.caller(),
    `decide on ${id}`,
    onceKeyIn(form),
    recordedEntry,
    async (caller) => await recordDecision(caller, id, parsed.value),
  );
  if (done.ok) return toEntry(id, done.value.number);
  // Why it is not open to this person is said where the page says what is.
  if (done.failure.code === "withheld") return { ...back, form: "confirm" };
  return { ...back, problems: [{ field: "decision", message: failureWords(words, done.failure) }] };
}

/** The page of the record that an entry is on. */
function toEntry(id: string, number: number): Elsewhere {
  const after = pageStart(number);
  const query = new URLSearchParams({ ...(after > 0 && { after: `${after}` }), recorded: `${number}` });
  return { redirectTo: `/a/${id}/review?${query}#entry-${number}` };
}

/** Entries on one page of the record. */
export const entriesPerPage = 50;

/** The number of the entry before the page that an entry is on. Numbers have no gaps. */
function pageStart(number: number): number {
  return Math.floor((number - 1) / entriesPerPage) * entriesPerPage;
}

function failureWords(words: Words, failure: NotFound | NotAllowed | RecordFull): string {
  const { t } = words;
  switch (failure.code) {
    case "not-found":
      return t("review.failure.gone");
    case "not-allowed":
      return t("review.failure.role");
    case "record-full":
      return t("review.failure.full", { limit: failure.limit });
  }
}
