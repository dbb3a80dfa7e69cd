import { RuleChips } from "@/components/scale/rule-chips";
import { RungSpark } from "@/components/scale/rung-spark";
import { DataTable } from "@/components/ui/data-table";
import { describeAnswer } from "@/lib/catalogue/describe-answer";
import { questionIn } from "@/lib/catalogue/in-language";
import { rungLabel } from "@/lib/catalogue/rungs";
import { spreadLabel } from "@/lib/catalogue/spread";
import type { Rung } from "@/lib/engine/scales";
import type { Verdict } from "@/lib/engine/verdict";
import type { Words } from "@/lib/messages/words";
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

type VerdictComparisonProps = { sides: readonly ComparedColumn[]; words: Words };

/** The verdicts of two or more assessments, part by part. */
export function VerdictComparison({ sides, words }: VerdictComparisonProps) {
  const { t } = words;
  const nameOf = (rung: Rung) => rungLabel(words, rung);
  const row = (id: string, label: string, cell: (side: ComparedColumn) => React.ReactNode) => ({
    id,
    cells: [label, ...sides.map(cell)],
  });
  return (
    <DataTable
      id="verdicts"
      caption={t("compare.table.caption")}
      isCaptionHidden
      isSideBySide
      columns={columnsOf(t("compare.table.part"), sides)}
      rows={[
        row("recommended", t("compare.table.recommended"), ({ verdict }) =>
          verdict.recommended ? (
            <RungSpark rung={verdict.recommended} label={nameOf(verdict.recommended)} />
          ) : (
            t("verdict.noRung")
          ),
        ),
        row("firm", t("compare.table.firm"), ({ verdict }) => nameOf(verdict.floor.firm)),
        row("set-by", t("compare.table.setBy"), ({ verdict }) => (
          <FloorRules verdict={verdict} words={words} />
        )),
        row("possible", t("compare.table.possible"), ({ verdict }) => nameOf(verdict.floor.possible)),
        row("spread", t("compare.table.spread"), ({ verdict }) => spreadLabel(words, verdict.spread.firm)),
        row("today", t("compare.table.today"), ({ verdict }) => todayWords(words, verdict)),
        row("rules", t("compare.table.ruleSet"), ({ ruleSet, revision }) =>
          revision === null
            ? t("compare.table.draft", { version: ruleSet.version })
            : t("compare.table.revision", { version: ruleSet.version, revision }),
        ),
      ]}
    />
  );
}

/** Answers side by side, question by question. */
export function AnswerComparison(props: {
  words: Words;
  id: string;
  caption: string;
  sides: readonly ComparedColumn[];
  rows: readonly ComparedRow[];
}) {
  const { words, id, caption, sides, rows } = props;
  return (
    <DataTable
      id={id}
      caption={caption}
      isCaptionHidden
      isSideBySide
      columns={columnsOf(words.t("compare.table.question"), sides)}
      rows={rows.map(({ question, prompt, answers }) => ({
        id: question,
        cells: [
          promptOf(words, question, prompt, sides),
          ...answers.map((answer, index) => {
            const book = sides[index]?.ruleSet.book;
            return comparedWords(
              words,
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

function FloorRules({ verdict, words }: { verdict: Verdict; words: Words }) {
  const ids = verdict.rungs.find(({ rung }) => rung === verdict.floor.firm)?.demandedBy ?? [];
  return ids.length === 0 ? (
    words.t("compare.table.noRule")
  ) : (
    <RuleChips words={words} ruleIds={ids} limit={6} />
  );
}

function todayWords(words: Words, { gap, recommended }: Verdict): string {
  if (!gap) return words.t("compare.today.notSaid");
  const rung = rungLabel(words, gap.today);
  if (recommended === null) return rung;
  if (gap.rungsShort === 0) return words.t("compare.today.meets", { rung });
  return gap.rungsShort > 0
    ? words.t("compare.today.short", { rung, count: gap.rungsShort })
    : words.t("compare.today.headroom", { rung, count: -gap.rungsShort });
}

/** The question as the newest of the books that have it words it. */
function promptOf(words: Words, id: string, prompt: string, sides: readonly ComparedColumn[]) {
  const asked = sides
    .flatMap(({ ruleSet }) => ruleSet.book.questions.filter((each) => each.id === id))
    .at(-1);
  const question = asked && questionIn(words, asked);
  return <span lang={question?.lang}>{question?.prompt ?? prompt}</span>;
}

function comparedWords(
  words: Words,
  answer: ComparedRow["answers"][number],
  question: RuleBook["questions"][number] | undefined,
): string {
  switch (answer.state) {
    case "not-asked":
      return words.t("compare.notAsked");
    case "unanswered":
      return words.t("verdict.answer.none");
    case "answered":
      return question
        ? describeAnswer(words, questionIn(words, question), answer.entry.answer)
        : words.t("compare.notAsked");
  }
}
