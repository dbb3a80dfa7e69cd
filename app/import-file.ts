import { withinAssessmentLimit } from "@/lib/assessments/assessment-limit";
import { keepOwnAssessment } from "@/lib/assessments/keep-own-assessment";
import { runOnce } from "@/lib/assessments/run-once";
import { type PlacedProblem, readAssessmentFile } from "@/lib/exchange/read-assessment-file";
import { type FieldProblem, succeed } from "@/lib/result";
import { importLimitBytes } from "@/lib/schemas/assessment-file";
import { onceKeyIn } from "@/lib/schemas/once-key";
import { madeOutcome } from "@/lib/schemas/once-outcome";
import { singleLine } from "@/lib/schemas/text";
import { describeFailure } from "@/lib/server/failure-copy";
import { typedText } from "@/lib/server/form-door";
import type { Writer } from "@/lib/server/form-page";
import type { Elsewhere } from "@/lib/server/read-only-page";

/** What is wrong with an import, beside what was typed. A browser does not send a chosen file back. */
export type ReturnedImport = {
  readonly problems: readonly FieldProblem[];
  readonly inFile: readonly PlacedProblem[];
  readonly typed: { readonly name: string; readonly text: string; readonly leavesOut: boolean };
};

/** Reads the file of the form, or else the text pasted, makes an assessment of it, and leads there. */
export async function importFile(writer: Writer, form: FormData): Promise<ReturnedImport | Elsewhere> {
  const { words } = writer;
  const { t } = words;
  const file = form.get("file");
  const pasted = typedText(form, "text");
  const hasFile = file instanceof File && file.size > 0;
  const text = hasFile ? await file.text() : pasted;
  const field = hasFile ? "file" : "text";
  const typed = { name: typedText(form, "name"), text: pasted, leavesOut: form.get("leaveOut") === "yes" };
  const refuse = (problems: readonly FieldProblem[], inFile: readonly PlacedProblem[] = []) => ({
    problems,
    inFile,
    typed,
  });
  if (text.trim() === "") return refuse([{ field: "file", message: t("import.problem.none") }]);
  if (new TextEncoder().encode(text).length > importLimitBytes) {
    return refuse([{ field, message: t("import.problem.large", { kilobytes: importLimitBytes / 1024 }) }]);
  }
  const read = readAssessmentFile(text, { words, leavesOut: typed.leavesOut });
  if (!read.ok) {
    return refuse([{ field, message: t("import.problems", { count: read.failure.length }) }], read.failure);
  }
  const name = singleLine(words, "name").safeParse(typed.name.trim() === "" ? read.value.name : typed.name);
  if (!name.success) {
    const isMissing = typed.name.trim() === "" && read.value.name === null;
    const message = isMissing ? t("import.problem.name") : (name.error.issues[0]?.message ?? "");
    return refuse([{ field: "name", message }]);
  }
  const rate = await writer.withinRate("create");
  if (!rate.ok) return refuse([{ field: "name", message: describeFailure(words, rate.failure) }]);
  // The key stands for what was sent, of a file for its content.
  form.set("file", text);
  const caller = await writer.admit();
  const made = await runOnce(caller, "import", onceKeyIn(form), madeOutcome, ({ db }) =>
    withinAssessmentLimit({ ...caller, db }, async () =>
      succeed({
        id: await keepOwnAssessment({ ...caller, db }, { name: name.data, answers: read.value.answers }),
      }),
    ),
  );
  if (made.ok) return { redirectTo: `/a/${made.value.id}/sections` };
  return refuse([{ field, message: describeFailure(words, made.failure) }]);
}
