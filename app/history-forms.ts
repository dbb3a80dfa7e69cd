import type { ReturnedHistory } from "@/components/history/returned-history";
import { withinAssessmentLimit } from "@/lib/assessments/assessment-limit";
import { nameMilestone } from "@/lib/assessments/name-milestone";
import { reevaluateCopies } from "@/lib/assessments/reevaluate-copies";
import { restoreRevision } from "@/lib/assessments/restore-revision";
import { doAgain, runOnce } from "@/lib/assessments/run-once";
import type { Words } from "@/lib/messages/words";
import type { FieldProblem, NotAllowed, NotFound, Stale, TooMany, TooOften } from "@/lib/result";
import { copyName } from "@/lib/schemas/copy-name";
import { milestoneForm, restoreForm } from "@/lib/schemas/history-form";
import { onceKeyIn } from "@/lib/schemas/once-key";
import { concludedOutcome, copiesOutcome, doneOutcome } from "@/lib/schemas/once-outcome";
import { currentRuleSet } from "@/lib/schemas/rule-book";
import { describeFailure } from "@/lib/server/failure-copy";
import { parseForm, typedText } from "@/lib/server/form-door";
import type { Writer } from "@/lib/server/form-page";
import type { Elsewhere } from "@/lib/server/read-only-page";

/** Does what a form of the pages History and What changed asks for. */
export async function postHistoryForm(writer: Writer, form: FormData): Promise<ReturnedHistory | Elsewhere> {
  switch (typedText(form, "do")) {
    case "milestone":
      return await postMilestone(writer, form);
    case "restore":
      return await postRestore(writer, form);
    default:
      return await postCopies(writer, form, [idOf(writer)]);
  }
}

async function postMilestone(writer: Writer, form: FormData): Promise<ReturnedHistory | Elsewhere> {
  const { words } = writer;
  const again = returned("milestone", form, typedText(form, "milestone"));
  const parsed = parseForm(milestoneForm(words), form);
  if (!parsed.ok) return again(parsed.failure.problems);
  const { number, milestone } = parsed.value;
  const id = idOf(writer);
  const done = await runOnce(
    await writer.caller(),
    `milestone ${id} ${number}`,
    onceKeyIn(form),
    doneOutcome,
    (caller) => nameMilestone(caller, id, number, milestone),
    doAgain,
  );
  if (done.ok) return { redirectTo: `${writer.path}#revision-${number}` };
  return again(saying(words, done.failure));
}

async function postRestore(writer: Writer, form: FormData): Promise<ReturnedHistory | Elsewhere> {
  const { words } = writer;
  const again = returned("restore", form, typedText(form, "why"));
  const parsed = parseForm(restoreForm(words), form);
  if (!parsed.ok) return again(parsed.failure.problems);
  const { number, version, why } = parsed.value;
  const rate = await writer.withinRate("create");
  if (!rate.ok) return again([{ field: "", message: describeFailure(words, rate.failure) }]);
  const id = idOf(writer);
  const done = await runOnce(
    await writer.caller(),
    `restore ${id} ${number}`,
    onceKeyIn(form),
    concludedOutcome,
    (caller) => restoreRevision(caller, id, number, version, why),
  );
  if (done.ok) return { redirectTo: `/a/${id}/history#revision-${done.value.revision}` };
  return again(saying(words, done.failure));
}

/** Copies assessments and puts the copies to the rules in force; one copy is shown, several are in the library. */
export async function postCopies(
  writer: Writer,
  form: FormData,
  ids: readonly string[],
): Promise<ReturnedHistory | Elsewhere> {
  const { words } = writer;
  const refused = returned("re-evaluate", form, "");
  const rate = await writer.withinRate("create");
  const told = (failure: TooMany | TooOften) =>
    refused([{ field: "", message: describeFailure(words, failure) }]);
  if (!rate.ok) return told(rate.failure);
  const { version } = currentRuleSet;
  const inWords = (name: string) => words.t("drift.copy.name", { name, version });
  const visitor = await writer.admit();
  const done = await runOnce(
    visitor,
    `re-evaluate ${ids.join(" ")}`,
    onceKeyIn(form),
    copiesOutcome,
    ({ db }) =>
      withinAssessmentLimit(
        { ...visitor, db },
        () => reevaluateCopies({ ...visitor, db }, ids, (name) => copyName(name, inWords)),
        ids.length,
      ),
  );
  if (!done.ok) return refused(saying(words, done.failure));
  const [only, ...others] = done.value.ids;
  return { redirectTo: only && others.length === 0 ? `/a/${only}/result` : "/library" };
}

function idOf({ params }: Writer): string {
  return params["id"] ?? "";
}

function returned(what: ReturnedHistory["do"], form: FormData, typed: string) {
  const number = Number(typedText(form, "number"));
  return (problems: readonly FieldProblem[]): ReturnedHistory => ({
    do: what,
    number: Number.isSafeInteger(number) ? number : 0,
    problems,
    typed,
  });
}

function saying(words: Words, failure: NotFound | NotAllowed | Stale | TooMany): readonly FieldProblem[] {
  const message =
    failure.code === "stale"
      ? words.t("history.restore.stale")
      : failure.code === "too-many"
        ? words.t("drift.copy.tooMany", { limit: failure.limit })
        : describeFailure(words, failure);
  return [{ field: "", message }];
}
