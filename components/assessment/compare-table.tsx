import { RuleChips } from "@/components/scale/rule-chips";
import { RungSpark } from "@/components/scale/rung-spark";
import { DataTable } from "@/components/ui/data-table";
import { describeAnswer } from "@/lib/catalogue/describe-answer";
import { rungLabel } from "@/lib/catalogue/rungs";
import { spreadLabels } from "@/lib/catalogue/spread";
import type { Verdict } from "@/lib/engine/verdict";
import type { AnswerEntry } from "@/lib/schemas/answers-document";
import type { RuleBook } from "@/lib/schemas/rule-book";

export type ComparedColumn = {
  readonly assessmentId: string;
  readonly name: string;
  readonly revision: number | null;
  readonly verdict: Verdict;
  readonly ruleSet: { readonly version: string; readonly book: RuleBook };
};

export type ComparedRow = {
  readonly question: string;
  readonly prompt: string;
  readonly answers: readonly (
    | { readonly state: "answered"; readonly entry: AnswerEntry }
    | { readonly state: "unanswered" }
    | { readonly state: "not-asked" }
  )[];
};

/** The verdicts of two or more assessments, part by part. */
export function VerdictComparison({ sides }: { sides: readonly ComparedColumn[] }) {
  const row = (id: string, label: string, cell: (side: ComparedColumn) => React.ReactNode) => ({
    id,
    cells: [label, ...sides.map(cell)],
  });
  return (
    <DataTable
      id="verdicts"
      caption="Verdicts side by side"
      isCaptionHidden
      isSideBySide
      columns={columnsOf("Part of the verdict", sides)}
      rows={[
        row("recommended", "Recommended", ({ verdict }) =>
          verdict.recommended ? (
            <RungSpark rung={verdict.recommended} label={rungLabel(verdict.recommended)} />
          ) : (
            "No rung fits"
          ),
        ),
        row("firm", "Firm floor", ({ verdict }) => rungLabel(verdict.floor.firm)),
        row("set-by", "Set by", ({ verdict }) => <FloorRules verdict={verdict} />),
        row("possible", "Possible floor", ({ verdict }) => rungLabel(verdict.floor.possible)),
        row("spread", "Spread", ({ verdict }) => spreadLabels[verdict.spread.firm]),
        row("today", "Today", ({ verdict }) => todayWords(verdict)),
        row("rules", "Rule set", ({ ruleSet, revision }) =>
          revision === null
            ? `${ruleSet.version}, draft without a result yet`
            : `${ruleSet.version}, revision ${revision}`,
        ),
      ]}
    />
  );
}

/** Answers side by side, question by question. */
export function AnswerComparison(props: {
  id: string;
  caption: string;
  sides: readonly ComparedColumn[];
  rows: readonly ComparedRow[];
}) {
  const { id, caption, sides, rows } = props;
  return (
    <DataTable
      id={id}
      caption={caption}
      isCaptionHidden
      isSideBySide
      columns={columnsOf("Question", sides)}
      rows={rows.map(({ question, prompt, answers }) => ({
        id: question,
        cells: [
          prompt,
          ...answers.map((answer, index) => {
            const book = sides[index]?.ruleSet.book;
            return comparedWords(
              answer,
              book?.questions.find((each) => each.id === question),
            );
          }),
        ],
      }))}
    />
  );
}

function columnsOf(what: string, sides: readonly ComparedColumn[]) {
  return [
    { id: "what", label: what },
    ...sides.map(({ assessmentId, name }) => ({
      id: assessmentId,
      label: <a href={`/a/${assessmentId}/sections`}>{name}</a>,
    })),
  ];
}

function FloorRules({ verdict }: { verdict: Verdict }) {
  const ids = verdict.rungs.find(({ rung }) => rung === verdict.floor.firm)?.demandedBy ?? [];
  return ids.length === 0 ? "No rule" : <RuleChips ruleIds={ids} limit={6} />;
}

function todayWords({ gap, recommended }: Verdict): string {
  if (!gap) return "Not said";
  if (recommended === null) return rungLabel(gap.today);
  if (gap.rungsShort > 0) return `${rungLabel(gap.today)}, ${gap.rungsShort} short`;
  return gap.rungsShort === 0
    ? `${rungLabel(gap.today)}, meets the floor`
    : `${rungLabel(gap.today)}, headroom ${-gap.rungsShort}`;
}

function comparedWords(
  answer: ComparedRow["answers"][number],
  question: RuleBook["questions"][number] | undefined,
): string {
  switch (answer.state) {
    case "not-asked":
      return "Not asked";
    case "unanswered":
      return "Not answered yet";
    case "answered":
      return question ? describeAnswer(question, answer.entry.answer) : "Not asked";
  }
}
