import type { Exported } from "@/lib/assessments/read-export";
import type { Answer } from "@/lib/engine/question";
import type { Verdict } from "@/lib/engine/verdict";
import type { WrittenAnswer } from "@/lib/schemas/answer-file";
import type { AnswerEntry } from "@/lib/schemas/answers-document";
import type { AssessmentFile } from "@/lib/schemas/assessment-file";

export type JsonOptions = {
  /** The published schema's address. */
  readonly schema: string;
  readonly isNoteShown: boolean;
};

/** An assessment as a file that holds all of it and can be read back. */
export function assessmentJson(exported: Exported, { schema, isNoteShown }: JsonOptions): string {
  const { name, revision, ruleSet, answers, verdict } = exported;
  const kinds = new Map(ruleSet.book.questions.map(({ id, kind }) => [id, kind]));
  const entries = Object.entries(answers.entries).map(
    ([question, entry]) => [question, writtenEntry(entry, kinds.get(question), isNoteShown)] as const,
  );
  const file: AssessmentFile = {
    $schema: schema,
    format: "tenancy-scale/assessment/1",
    name,
    revision: revision && { number: revision.number, reachedOn: revision.createdAt.toISOString() },
    ruleSet: { version: ruleSet.version, hash: ruleSet.hash },
    answers: Object.fromEntries(entries),
    verdict: writtenVerdict(verdict),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function writtenEntry(
  { answer, source, note, ask }: AnswerEntry,
  kind: "single" | "multiple" | undefined,
  isNoteShown: boolean,
): AssessmentFile["answers"][string] {
  return {
    answer: written(answer, kind),
    source,
    ...(isNoteShown && note !== undefined && { note }),
    ...(isNoteShown && ask !== undefined && { ask }),
  };
}

/** An answer as files tell it. */
export function written(answer: Answer, kind: "single" | "multiple" | undefined): WrittenAnswer {
  switch (answer.kind) {
    case "unknown":
      return "unknown";
    case "not-applicable":
      return { notApplicable: answer.reason };
    case "chosen": {
      const [only, ...others] = answer.options;
      return kind !== "multiple" && only !== undefined && others.length === 0 ? only : [...answer.options];
    }
  }
}

/** A verdict as files tell it. */
export function writtenVerdict(verdict: Verdict): AssessmentFile["verdict"] {
  const { recommended, conflict, floor, gap, complete, outcomes } = verdict;
  const rulesThat = (outcome: string) =>
    outcomes.filter((each) => each.outcome === outcome).map(({ ruleId }) => ruleId);
  const interval = <T>({ firm, possible }: { readonly firm: T; readonly possible: T }) => ({
    firm,
    possible,
  });
  return {
    recommended,
    conflict: conflict && { demands: [...conflict.demands], exclusions: [...conflict.exclusions] },
    floor: interval(floor),
    neighbours: verdict.neighbours.map(({ boundary, community, ruleId }) => ({
      boundary,
      community,
      rule: ruleId,
    })),
    residency: [...verdict.residency.names],
    controlPlane: interval(verdict.controlPlane),
    spread: interval(verdict.spread),
    dataInUse: interval(verdict.dataInUse),
    gap: gap && { ...gap },
    controls: verdict.controls.map(({ control }) => control),
    openQuestions: verdict.openQuestions.map(({ question }) => question),
    rules: { apply: rulesThat("applies"), undecided: rulesThat("undecided") },
    complete,
  };
}
