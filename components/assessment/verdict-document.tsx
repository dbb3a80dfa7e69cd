import type { ReactNode } from "react";
import { ladderFromVerdict } from "@/components/scale/ladder-from-verdict";
import { SpreadStrip } from "@/components/scale/spread-strip";
import { TenancyLadder } from "@/components/scale/tenancy-ladder";
import { UnbrokenIds } from "@/components/scale/unbroken-ids";
import { Banner } from "@/components/ui/banner";
import { Disclosure } from "@/components/ui/disclosure";
import { rungWording } from "@/lib/catalogue/rungs";
import { spreadLabels } from "@/lib/catalogue/spread";
import { verdictSummary, verdictTitle } from "@/lib/catalogue/verdict-sentence";
import type { Verdict } from "@/lib/engine/verdict";
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
import { SourceList } from "./source-list";
import { VerdictBrief } from "./verdict-brief";

type VerdictDocumentProps = {
  name: string;
  /** "Revision 7 · rule set 1.0.0 · 3 March 2027" */
  eyebrow: ReactNode;
  verdict: Verdict;
  book: RuleBook;
  answers: AnswersDocument;
  /** Notes belong to those who hold a grant; shared readers do not get them. */
  isNoteShown: boolean;
  /** Where an open question can be answered; left out for those who only read. */
  answerHref?: (questionId: string) => string;
  /** Whether answers or rules have changed since. */
  isOutdated: boolean;
  /** Banners and actions that depend on who reads. */
  children?: ReactNode;
};

/** The whole verdict as a document: what, why, what is open, what isolation does not fix, from which sources. */
export function VerdictDocument(props: VerdictDocumentProps) {
  const { name, eyebrow, verdict, book, answers, isOutdated, answerHref = null, children } = props;
  return (
    <article className="grid gap-12 print:gap-4">
      <header className="grid gap-4 print:gap-2">
        <p className="text-sm text-ink-2">
          {name} · {eyebrow}
        </p>
        <h1 tabIndex={-1} className="text-3xl sm:text-4xl print:text-2xl">
          {verdictTitle(verdict)}
        </h1>
        <p className="max-w-measure text-lg print:text-base">
          <UnbrokenIds text={verdictSummary(verdict)} />
        </p>
        {verdict.complete ? null : (
          <Banner tone="short" title="Some rules could not be evaluated">
            <p>The verdict lacks their say. The outcome of each rule is listed below.</p>
          </Banner>
        )}
        <VerdictBrief verdict={verdict} book={book} answers={answers} answerHref={answerHref} />
        {children}
      </header>
      <TenancyLadder
        id="ladder"
        density="full"
        isCaptionHidden
        model={ladderFromVerdict(verdict, rungWording, isOutdated ? "outdated" : "concluded")}
      />
      <DocumentSections sections={sectionsOf(props)} />
    </article>
  );
}

function sectionsOf({ verdict, book, answers, isNoteShown, answerHref }: VerdictDocumentProps) {
  const asked = book.questions.filter(({ id }) => answers.entries[id]);
  const open: readonly DocumentSection[] = [
    {
      id: "open",
      title: "Still unknown",
      content: <OpenQuestions verdict={verdict} book={book} answerHref={answerHref ?? null} />,
    },
  ];
  return [
    {
      id: "why",
      title: verdict.recommended === null ? "Why no rung fits" : "Why this rung",
      content: <ReasonList verdict={verdict} book={book} />,
    },
    { id: "floors", title: "How binding the floor is", content: <FloorByForce verdict={verdict} /> },
    ...(verdict.openQuestions.length > 0 ? open : []),
    { id: "rungs", title: "Rung by rung", content: <RungByRung verdict={verdict} /> },
    { id: "spread", title: "Spread", content: <SpreadPart verdict={verdict} book={book} /> },
    {
      id: "parts",
      title: "Neighbours, control plane, data in use",
      content: <PlacementParts verdict={verdict} />,
    },
    {
      id: "controls",
      title: "Controls to have at any rung",
      content: <ControlList verdict={verdict} book={book} />,
    },
    { id: "limits", title: "What isolation does not fix", content: <IsolationLimits /> },
    {
      id: "answers",
      title: "The answers this rests on",
      content: (
        <Disclosure summary={`All ${asked.length} answers`}>
          <AnswerSummary questions={asked} entries={answers.entries} isNoteShown={isNoteShown} />
        </Disclosure>
      ),
    },
    { id: "sources", title: "Sources", content: <SourceList verdict={verdict} book={book} /> },
  ];
}

/** The rules are named under the strip, so the strip itself need not. */
function SpreadPart({ verdict, book }: Pick<VerdictDocumentProps, "verdict" | "book">) {
  const { firm, possible, demandedBy, mayBeDemandedBy } = verdict.spread;
  return (
    <>
      <SpreadStrip labels={spreadLabels} firm={firm} possible={possible} />
      <RuleTitles ids={demandedBy} book={book} />
      <RuleTitles ids={mayBeDemandedBy} book={book} remark="depends on an open answer" />
    </>
  );
}
