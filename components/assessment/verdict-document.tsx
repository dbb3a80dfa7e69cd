import type { ReactNode } from "react";
import { ladderFromVerdict } from "@/components/scale/ladder-from-verdict";
import { SpreadStrip } from "@/components/scale/spread-strip";
import { TenancyLadder } from "@/components/scale/tenancy-ladder";
import { UnbrokenIds } from "@/components/scale/unbroken-ids";
import { Banner } from "@/components/ui/banner";
import { Disclosure } from "@/components/ui/disclosure";
import { rungWording } from "@/lib/catalogue/rungs";
import { spreadLabel } from "@/lib/catalogue/spread";
import { verdictSummary, verdictTitle } from "@/lib/catalogue/verdict-sentence";
import type { AnswerChange } from "@/lib/engine/apply-changes";
import type { Answers } from "@/lib/engine/question";
import type { AnswerValue } from "@/lib/engine/value-of-answers";
import type { Verdict } from "@/lib/engine/verdict";
import type { Robustness, WayTo } from "@/lib/engine/what-would-change";
import type { Words } from "@/lib/messages/words";
import type { AnswersDocument } from "@/lib/schemas/answers-document";
import type { RuleBook } from "@/lib/schemas/rule-book";
import { AnswerSummary } from "./answer-summary";
import { ControlList } from "./control-list";
import { type DocumentSection, DocumentSections } from "./document-sections";
import { FloorByForce } from "./floor-by-force";
import { IsolationLimits } from "./isolation-limits";
import { OpenQuestions } from "./open-questions";
import { PlacementParts } from "./placement-parts";
import { ReasonList } from "./reason-list";
import { RuleTitles } from "./rule-titles";
import { RungByRung } from "./rung-by-rung";
import { RungTradeOffs } from "./rung-trade-offs";
import { SourceList } from "./source-list";
import { VerdictBrief } from "./verdict-brief";
import { WhatWouldChangeIt } from "./what-would-change-it";

type VerdictDocumentProps = {
  words: Words;
  name: string;
  /** "Revision 7 · rule set 1.0.0 · 3 March 2027" */
  eyebrow: string;
  verdict: Verdict;
  book: RuleBook;
  answers: AnswersDocument;
  /** Notes belong to those who hold a grant; shared readers do not get them. */
  isNoteShown: boolean;
  /** Where an open question can be answered; left out for those who only read. */
  answerHref?: (questionId: string) => string;
  /** What the engine finds beyond the verdict; null for one reached under other rules than those in force. */
  analysis: {
    readonly answers: Answers;
    readonly robustness: Robustness;
    readonly ways: readonly WayTo[];
    readonly values: readonly AnswerValue[];
  } | null;
  /** The what-if explorer with some changes; left out for those who only read. */
  whatIfHref?: (changes: readonly AnswerChange[]) => string;
  /** Whether answers or rules have changed since. */
  isOutdated: boolean;
  /** Banners that depend on who reads. */
  children?: ReactNode;
  /** What this reader can do next. */
  actions?: ReactNode;
};

/** The whole verdict as a document: what, why, what is open, what isolation does not fix, from which sources. */
export function VerdictDocument(props: VerdictDocumentProps) {
  const {
    words,
    name,
    eyebrow,
    verdict,
    book,
    answers,
    isOutdated,
    answerHref = null,
    children,
    actions,
  } = props;
  const { t } = words;
  return (
    <article className="grid gap-12 print:gap-4 print:text-[10pt]">
      <header className="grid gap-4 print:gap-2">
        <p className="text-sm text-ink-2">{t("result.heading", { name, eyebrow })}</p>
        <h1 tabIndex={-1} className="text-3xl sm:text-4xl print:text-2xl">
          {verdictTitle(words, verdict)}
        </h1>
        <p className="max-w-measure text-lg print:text-base">
          <UnbrokenIds text={verdictSummary(words, verdict)} />
        </p>
        {verdict.complete ? null : (
          <Banner tone="short" title={t("result.incomplete.title")}>
            <p>{t("result.incomplete.text")}</p>
          </Banner>
        )}
        {children}
        {actions ? <div data-actions="">{actions}</div> : null}
      </header>
      <TenancyLadder
        words={words}
        id="ladder"
        density="full"
        isCaptionHidden
        model={ladderFromVerdict(verdict, rungWording(words), isOutdated ? "outdated" : "concluded")}
      />
      <VerdictBrief words={words} verdict={verdict} book={book} answers={answers} answerHref={answerHref} />
      <DocumentSections title={t("result.onThisPage")} sections={sectionsOf(props)} />
    </article>
  );
}

function sectionsOf(props: VerdictDocumentProps): readonly DocumentSection[] {
  const { words, verdict, book, answers, isNoteShown, answerHref, analysis, whatIfHref } = props;
  const { t } = words;
  const asked = book.questions.filter(({ id }) => answers.entries[id]);
  const open: readonly DocumentSection[] = [
    {
      id: "open",
      title: t("result.section.open"),
      content: (
        <OpenQuestions
          words={words}
          verdict={verdict}
          book={book}
          answerHref={answerHref ?? null}
          values={analysis?.values ?? null}
        />
      ),
    },
  ];
  const change: readonly DocumentSection[] = analysis
    ? [
        {
          id: "change",
          title: t("result.section.change"),
          content: (
            <WhatWouldChangeIt
              words={words}
              recommended={verdict.recommended}
              {...analysis}
              whatIfHref={whatIfHref ?? null}
            />
          ),
        },
      ]
    : [];
  const tradeOffs: readonly DocumentSection[] = verdict.recommended
    ? [
        {
          id: "trade-offs",
          title: t("result.section.tradeOffs"),
          content: <RungTradeOffs words={words} recommended={verdict.recommended} />,
        },
      ]
    : [];
  return [
    {
      id: "why",
      title: t(verdict.recommended === null ? "result.section.whyNone" : "result.section.why"),
      content: <ReasonList words={words} verdict={verdict} book={book} />,
    },
    ...change,
    ...(verdict.openQuestions.length > 0 ? open : []),
    {
      id: "floors",
      title: t("result.section.floors"),
      content: <FloorByForce words={words} verdict={verdict} />,
    },
    {
      id: "rungs",
      title: t("result.section.rungs"),
      content: <RungByRung words={words} verdict={verdict} />,
    },
    ...tradeOffs,
    {
      id: "spread",
      title: t("result.section.spread"),
      content: <SpreadPart words={words} verdict={verdict} book={book} />,
    },
    {
      id: "parts",
      title: t("result.section.parts"),
      content: <PlacementParts words={words} verdict={verdict} />,
    },
    {
      id: "controls",
      title: t("result.section.controls"),
      content: <ControlList words={words} verdict={verdict} book={book} />,
    },
    { id: "limits", title: t("result.section.limits"), content: <IsolationLimits words={words} /> },
    {
      id: "answers",
      title: t("result.section.answers"),
      content: (
        <Disclosure summary={t("result.allAnswers", { count: asked.length })}>
          <AnswerSummary
            words={words}
            questions={asked}
            entries={answers.entries}
            isNoteShown={isNoteShown}
          />
        </Disclosure>
      ),
    },
    {
      id: "sources",
      title: t("result.section.sources"),
      content: <SourceList words={words} verdict={verdict} book={book} />,
    },
  ];
}

/** The rules are named under the strip, so the strip itself need not. */
function SpreadPart({ words, verdict, book }: Pick<VerdictDocumentProps, "words" | "verdict" | "book">) {
  const { firm, possible, demandedBy, mayBeDemandedBy } = verdict.spread;
  return (
    <>
      <SpreadStrip
        words={words}
        labelOf={(level) => spreadLabel(words, level)}
        firm={firm}
        possible={possible}
      />
      <RuleTitles words={words} ids={demandedBy} book={book} />
      <RuleTitles words={words} ids={mayBeDemandedBy} book={book} remark={words.t("result.openRemark")} />
    </>
  );
}
