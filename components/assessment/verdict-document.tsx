import type { ReactNode } from "react";
import { ladderFromVerdict } from "@/components/scale/ladder-from-verdict";
import { SpreadStrip } from "@/components/scale/spread-strip";
import { TenancyLadder } from "@/components/scale/tenancy-ladder";
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
import { FloorByForce } from "./floor-by-force";
import { IsolationLimits } from "./isolation-limits";
import { OpenQuestions } from "./open-questions";
import { PlacementParts } from "./placement-parts";
import { ReasonList } from "./reason-list";
import { RuleTitles } from "./rule-titles";
import { RungByRung } from "./rung-by-rung";
import { SourceList } from "./source-list";

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
  const { name, eyebrow, verdict, book, answers, isNoteShown, isOutdated, answerHref, children } = props;
  const asked = book.questions.filter(({ id }) => answers.entries[id]);
  return (
    <article className="grid gap-12">
      <header className="grid gap-4">
        <p className="text-sm text-ink-2">
          {name} · {eyebrow}
        </p>
        <h1 tabIndex={-1} className="text-3xl sm:text-4xl">
          {verdictTitle(verdict)}
        </h1>
        <p className="max-w-measure text-lg">{verdictSummary(verdict)}</p>
        {verdict.complete ? null : (
          <Banner tone="short" title="Some rules could not be evaluated">
            <p>The verdict lacks their say. The outcome of each rule is listed below.</p>
          </Banner>
        )}
        {children}
      </header>
      <TenancyLadder
        id="ladder"
        density="full"
        model={ladderFromVerdict(verdict, rungWording, isOutdated ? "outdated" : "concluded")}
      />
      <Section id="floors" title="How binding the floor is">
        <FloorByForce verdict={verdict} />
      </Section>
      <Section id="why" title="Why this rung">
        <ReasonList verdict={verdict} book={book} />
      </Section>
      <Section id="rungs" title="Rung by rung">
        <RungByRung verdict={verdict} />
      </Section>
      <Section id="spread" title="Spread">
        <SpreadStrip
          labels={spreadLabels}
          firm={verdict.spread.firm}
          possible={verdict.spread.possible}
          demandedBy={verdict.spread.demandedBy}
          mayBeDemandedBy={verdict.spread.mayBeDemandedBy}
        />
        <RuleTitles ids={verdict.spread.demandedBy} book={book} />
        <RuleTitles ids={verdict.spread.mayBeDemandedBy} book={book} remark="depends on an open answer" />
      </Section>
      <Section id="parts" title="Neighbours, control plane, data in use">
        <PlacementParts verdict={verdict} />
      </Section>
      {verdict.openQuestions.length > 0 ? (
        <Section id="open" title="Still unknown">
          <OpenQuestions verdict={verdict} book={book} answerHref={answerHref ?? null} />
        </Section>
      ) : null}
      <Section id="controls" title="Controls to have at any rung">
        <ControlList verdict={verdict} book={book} />
      </Section>
      <Section id="limits" title="What isolation does not fix">
        <IsolationLimits />
      </Section>
      <Section id="answers" title="The answers this rests on">
        <Disclosure summary={`All ${asked.length} answers`}>
          <AnswerSummary questions={asked} entries={answers.entries} isNoteShown={isNoteShown} />
        </Disclosure>
      </Section>
      <Section id="sources" title="Sources">
        <SourceList verdict={verdict} book={book} />
      </Section>
    </article>
  );
}

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="grid gap-4">
      <h2 id={id} className="text-2xl">
        {title}
      </h2>
      {children}
    </section>
  );
}
