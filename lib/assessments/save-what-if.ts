import type { Caller } from "@/lib/access/caller";
import { canAnswer } from "@/lib/access/role";
import { questions } from "@/lib/catalogue/questionnaire";
import { applyChanges } from "@/lib/engine/apply-changes";
import { canonicalJson } from "@/lib/engine/canonical-json";
import { fail, type NotAllowed, type NotFound, type Result, type Stale, succeed } from "@/lib/result";
import { type AnswersDocument, answersIn } from "@/lib/schemas/answers-document";
import { readWhatIf } from "@/lib/schemas/what-if-query";
import { asFirstVersion } from "./as-first-version";
import { briefOf } from "./brief";
import { changeAssessment } from "./change-assessment";
import { isAnsweredSince } from "./is-answered-since";
import { keepOwnAssessment } from "./keep-own-assessment";
import { readAssessment } from "./read-assessment";

/**
 * Makes the changes tried in the explorer the assessment's own answers. Refused as stale when a question
 * among them was answered by somebody else after the caller's version.
 *
 * @param set the value of `set` in the explorer's address
 */
export async function applyWhatIf(
  caller: Caller,
  assessmentId: string,
  set: string,
  baseVersion: number,
): Promise<Result<{ readonly version: number }, NotFound | NotAllowed | Stale>> {
  return await changeAssessment(caller, assessmentId, canAnswer, async (assessment, db) => {
    const { answers, version } = assessment;
    const document = withChanges(answers, set, version + 1);
    const changed = Object.keys(document.entries).filter(
      (id) => document.entries[id] !== answers.entries[id],
    );
    if (changed.length === 0) return succeed(null);
    const stale = fail({ code: "stale", version } satisfies Stale);
    if (baseVersion > version) return stale;
    for (const id of changed) if (await isAnsweredSince(db, assessment, id, baseVersion)) return stale;
    return succeed({ answers: { document, brief: briefOf(document) } });
  });
}

/**
 * Keeps the changes tried in the explorer as an assessment of its own, which the caller owns; the one
 * they were tried on stays as it is. Whoever may read an assessment may copy it.
 *
 * @returns the new assessment's id
 */
export async function copyWithWhatIf(
  caller: Caller & { readonly visitorHash: string },
  assessmentId: string,
  set: string,
  name: string,
): Promise<Result<{ readonly id: string }, NotFound | NotAllowed>> {
  const found = await readAssessment(caller, assessmentId);
  if (!found.ok) return found;
  const { assessment } = found.value;
  const id = await keepOwnAssessment(caller, {
    name,
    answers: asFirstVersion(withChanges(assessment.answers, set, 1)),
    copiedFromId: assessment.id,
  });
  return succeed({ id });
}

/** The document with the tried answers given by a person; notes stay beside what they were written for. */
function withChanges(document: AnswersDocument, set: string, changedIn: number): AnswersDocument {
  const before = answersIn(document);
  const after = applyChanges(questions, before, readWhatIf(set, before));
  const entries = Object.entries(after).map(([question, answer]) => {
    const entry = document.entries[question];
    if (entry && canonicalJson(entry.answer) === canonicalJson(answer)) return [question, entry] as const;
    const note = entry?.note;
    return [
      question,
      { answer, source: "person" as const, changedIn, ...(note !== undefined && { note }) },
    ] as const;
  });
  return { ...document, entries: Object.fromEntries(entries) };
}
