import { ruleSet } from "@/lib/catalogue/rule-set";
import type { RevisionRecord } from "@/lib/db/revisions";
import type { Answers } from "@/lib/engine/question";
import { type AnswerValue, valueOfAnswers } from "@/lib/engine/value-of-answers";
import { type Robustness, robustnessOf, type WayTo, whatWouldChange } from "@/lib/engine/what-would-change";
import { answersIn } from "@/lib/schemas/answers-document";
import { currentRuleSet } from "@/lib/schemas/rule-book";
import { currentDiagram } from "./current-diagram";

/** How firm a verdict is, what would lead to another, and which open answers are worth finding out. */
export type VerdictAnalysis = {
  readonly answers: Answers;
  readonly robustness: Robustness;
  readonly ways: readonly WayTo[];
  readonly values: readonly AnswerValue[];
};

/** Analyses of revisions, which never change; the least recently read goes first. */
const kept = new Map<string, VerdictAnalysis>();
const keptAtMost = 200;

/** The analysis of a revision; null for one reached under other rules, of which there is no diagram. */
export function analyseRevision(revision: RevisionRecord): VerdictAnalysis | null {
  if (revision.ruleSet.hash !== currentRuleSet.hash) return null;
  const analysis = kept.get(revision.id) ?? analyse(revision);
  kept.delete(revision.id);
  kept.set(revision.id, analysis);
  const [oldest] = kept.keys();
  if (kept.size > keptAtMost && oldest !== undefined) kept.delete(oldest);
  return analysis;
}

function analyse({ answers: document, verdict }: RevisionRecord): VerdictAnalysis {
  const answers = answersIn(document);
  const diagram = currentDiagram();
  return {
    answers,
    robustness: robustnessOf(diagram, answers, verdict.recommended),
    ways: whatWouldChange(diagram, answers),
    values: valueOfAnswers(ruleSet, answers),
  };
}
