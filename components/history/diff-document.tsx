import { Disclosure } from "@/components/ui/disclosure";
import { ErrorSummary } from "@/components/ui/error-summary";
import { PageHeading } from "@/components/ui/page-heading";
import { questionIn } from "@/lib/catalogue/in-language";
import type { AnswerDifference } from "@/lib/engine/apply-changes";
import type { Drift } from "@/lib/engine/drift";
import type { Verdict } from "@/lib/engine/verdict";
import type { Words } from "@/lib/messages/words";
import type { DiffPoint } from "@/lib/schemas/diff-query";
import { DecidingAnswers } from "./deciding-answers";
import { DiffEffect } from "./diff-effect";
import { DiffPicker, type DiffPickerProps } from "./diff-picker";
import { ChangedAnswers, DiffLine, type ShownDifference, UnchangedAnswers } from "./diff-questions";
import { DiffRules, type DiffRulesProps } from "./diff-rules";
import { problemsOf, type ReturnedHistory } from "./returned-history";
import { RestoreForm } from "./revision-forms";

type Side = {
  readonly point: DiffPoint;
  readonly name: string;
  readonly version: number;
  readonly verdict: Verdict;
  readonly ruleSet: { readonly version: string; readonly hash: string };
};

type DiffDocumentProps = Pick<DiffPickerProps, "words" | "revisions" | "view"> & {
  name: string;
  diff: {
    readonly from: Side;
    readonly to: Side;
    readonly effect: Drift;
    readonly byRules: DiffRulesProps["byRules"] | null;
    readonly byAnswers: Drift | null;
    readonly because: readonly (readonly AnswerDifference[])[];
    readonly questions: readonly ShownDifference[];
  };
  /** The draft's version where this reader may restore; null where they may not. */
  draftVersion: number | null;
  returned: ReturnedHistory | null;
  once: string;
  /** The same, side by side or one below the other. */
  otherViewHref: string;
};

/** What changed between two points of a history: the effect first, then rules, answers and notes. */
export function DiffDocument(props: DiffDocumentProps) {
  const { words, name, diff, revisions, view, draftVersion, returned, once, otherViewHref } = props;
  const { t } = words;
  const { from, to, effect, byRules, byAnswers, because, questions } = diff;
  const isSame = from.point === to.point;
  const promptOf = (id: string) => {
    const question = questions.find((each) => each.id === id)?.question;
    return question ? questionIn(words, question) : { prompt: id };
  };
  return (
    <div className="grid gap-10">
      <ErrorSummary title={t("errors.problem")} errors={problemsOf(returned)} />
      <PageHeading eyebrow={name}>
        {t("history.diffPage.heading", {
          from: pointName(words, from.point),
          to: pointName(words, to.point),
        })}
      </PageHeading>
      <DiffPicker words={words} revisions={revisions} from={from.point} to={to.point} view={view} />
      {isSame ? (
        <p>{t("history.diffPage.same")}</p>
      ) : (
        <>
          <section aria-labelledby="effect" className="grid gap-3">
            <h2 id="effect" className="text-2xl">
              {t("history.diffPage.effect.heading")}
            </h2>
            <DiffEffect
              words={words}
              effect={effect}
              before={from.verdict}
              after={to.verdict}
              isByAnswersAlone={byRules === null}
            />
            <DecidingAnswers words={words} because={because} promptOf={promptOf} />
          </section>
          {byRules ? (
            <DiffRules
              words={words}
              from={from.ruleSet}
              to={to.ruleSet}
              byRules={byRules}
              byAnswers={byAnswers}
            />
          ) : null}
          <DiffAnswers words={words} diff={diff} view={view} otherViewHref={otherViewHref} />
        </>
      )}
      {draftVersion !== null && from.point !== "draft" && from.version !== draftVersion ? (
        <section aria-labelledby="restore" className="grid gap-3 print:hidden">
          <h2 id="restore" className="text-2xl">
            {t("history.restore.summary")}
          </h2>
          <RestoreForm
            words={words}
            number={from.point}
            once={once}
            version={draftVersion}
            returned={returned?.do === "restore" ? returned : null}
          />
        </section>
      ) : null}
    </div>
  );
}

/** Answers, notes and the name that changed; below them, folded, what stayed. */
function DiffAnswers(props: Pick<DiffDocumentProps, "words" | "diff" | "view" | "otherViewHref">) {
  const { words, diff, view, otherViewHref } = props;
  const { t } = words;
  const { from, to, questions } = diff;
  const isSideBySide = view === "side";
  const changed = questions.filter(({ change }) => change !== "same");
  const unchanged = questions.filter(({ change }) => change === "same");
  const isRenamed = from.name !== to.name;
  const count = changed.length + (isRenamed ? 1 : 0);
  return (
    <section aria-labelledby="answers" className="grid gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id="answers" className="text-2xl">
          {t("history.diffPage.answers.heading", { count })}
        </h2>
        {changed.length > 0 ? (
          <a href={otherViewHref} className="inline-block py-1 max-md:hidden print:hidden">
            {t(isSideBySide ? "history.diffPage.unified" : "history.diffPage.side")}
          </a>
        ) : null}
      </div>
      {count === 0 ? <p>{t("history.diffPage.answers.none")}</p> : null}
      {isRenamed ? (
        <div className="grid gap-1">
          <p className="font-semibold">{t("history.diffPage.answers.name")}</p>
          <DiffLine sign="−" label={t("history.diffPage.answers.before")}>
            {from.name}
          </DiffLine>
          <DiffLine sign="+" label={t("history.diffPage.answers.after")}>
            {to.name}
          </DiffLine>
        </div>
      ) : null}
      {changed.length > 0 ? (
        <ChangedAnswers
          words={words}
          questions={changed}
          sides={[pointName(words, from.point), pointName(words, to.point)]}
          isSideBySide={isSideBySide}
        />
      ) : null}
      {unchanged.length > 0 ? (
        <Disclosure summary={t("history.diffPage.answers.unchanged", { count: unchanged.length })}>
          <UnchangedAnswers words={words} questions={unchanged} />
        </Disclosure>
      ) : null}
    </section>
  );
}

function pointName({ t }: Words, point: DiffPoint): string {
  return point === "draft" ? t("history.draftName") : t("history.revision", { number: point });
}
