import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import type { ChoiceOption } from "@/components/ui/choice";
import { ChoiceGroup } from "@/components/ui/choice-group";
import { Disclosure } from "@/components/ui/disclosure";
import { ErrorSummary } from "@/components/ui/error-summary";
import { OnceField } from "@/components/ui/once-field";
import { Tag } from "@/components/ui/tag";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { Question } from "@/lib/catalogue/question";
import type { Words } from "@/lib/messages/words";
import type { FieldProblem } from "@/lib/result";
import { DecisionForm } from "./decision-form";
import { formLabels } from "./form-labels";
import { problemAt, summaryOf } from "./form-state";
import { optionsOf } from "./option-groups";
import type { QuestionFormKind } from "./question-page";

export type TypedAnswer = {
  /** Ticked values: option ids, "unknown" or "not-applicable". */
  readonly answer: readonly string[];
  readonly reason: string;
  readonly note: string;
  readonly ask: string;
};

export type QuestionState = {
  readonly problems: readonly FieldProblem[];
  readonly typed: TypedAnswer;
  /** The version that saving is based on. */
  readonly version: number;
  /** What the reader has to decide before the answer can be saved, if anything. */
  readonly decision: Decision | null;
};

export type Decision =
  /** Somebody else answered the question meanwhile: both answers in words, and who it was. */
  | {
      readonly kind: "conflict";
      readonly yours: string;
      readonly theirs: string;
      readonly theirsHeading: string;
    }
  /** Other answers would lose their effect. */
  | {
      readonly kind: "sets-aside";
      readonly title: string;
      readonly answers: readonly {
        readonly id: string;
        readonly prompt: string;
        readonly said: string;
        readonly lang: "en" | undefined;
      }[];
    };

type QuestionFormProps = {
  words: Words;
  question: Question;
  state: QuestionState;
  /** Names this rendering, so that sending it twice does once what it asks for. */
  once: string;
  /** The page's own address, which shows the answer as it is stored. */
  path: string;
  /** How many characters a note may have. */
  noteLimit: number;
  /** Whether the ticked answer is a preset's assumption. */
  isAssumed: boolean;
  /** Why it is asked, for those who want to know before they answer. */
  children?: ReactNode;
};

/**
 * One question as one form, which posts to its page and comes back with its errors. With script a picked answer
 * is saved at once and a note after a pause (`question-script.tsx`).
 */
export function QuestionForm(props: QuestionFormProps) {
  const { words, question, state, once, path, noteLimit, isAssumed, children } = props;
  const { problems, typed, decision, version } = state;
  const kind: QuestionFormKind = decision ? "decision" : "answer";
  return (
    <div className="grid max-w-form gap-6">
      <ErrorSummary title={words.t("errors.problem")} errors={summaryOf(problems)} />
      <form
        method="post"
        encType="multipart/form-data"
        noValidate
        className="grid gap-6"
        data-question={kind}
      >
        <OnceField value={once} />
        {decision ? (
          <DecisionForm
            words={words}
            prompt={question.prompt}
            decision={decision}
            typed={typed}
            version={version}
            problems={problems}
            keepHref={path}
          />
        ) : (
          <AnswerFields
            words={words}
            question={question}
            state={state}
            noteLimit={noteLimit}
            isAssumed={isAssumed}
          >
            {children}
          </AnswerFields>
        )}
      </form>
    </div>
  );
}

function AnswerFields({
  words,
  question,
  state,
  noteLimit,
  isAssumed,
  children,
}: Omit<QuestionFormProps, "path" | "once">) {
  const { t } = words;
  const { problems, typed, version } = state;
  const labels = formLabels(words);
  return (
    <>
      <input type="hidden" name="version" value={version} autoComplete="off" />
      <div className="grid gap-6" data-choices="">
        <ChoiceGroup
          kind={question.kind === "single" ? "radio" : "checkbox"}
          name="answer"
          legend={question.prompt}
          legendLevel="page"
          hint={question.hint}
          error={problemAt(problems, "answer", labels)}
          defaultValues={typed.answer}
          options={optionsOf(words, question).map((option) =>
            isAssumed && typed.answer.includes(option.value)
              ? { ...option, tag: <Tag tone="unknown">{t("question.assumed")}</Tag> }
              : option,
          )}
          others={{ divider: t("question.or"), options: silences(words, question, state) }}
        />
        <div>
          {children}
          <Disclosure
            summary={t("question.addNote")}
            open={typed.note !== "" || problemAt(problems, "note", labels) !== undefined}
          >
            <TextArea
              name="note"
              label={t("question.note")}
              hint={t("question.noteHint", { limit: noteLimit })}
              defaultValue={typed.note}
              error={problemAt(problems, "note", labels)}
            />
          </Disclosure>
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <Button name="then" value="next">
          {t("question.continue")}
        </Button>
        <Button variant="secondary" name="then" value="sections">
          {t("question.leave")}
        </Button>
      </div>
      <p className="text-sm text-ink-2" data-keys="">
        {t("question.keys")}
      </p>
    </>
  );
}

/** The answers that are not options: unknown, and where the question allows it, not applicable. */
function silences(words: Words, question: Question, { problems, typed }: QuestionState): ChoiceOption[] {
  const { t } = words;
  const labels = formLabels(words);
  const unknown: ChoiceOption = {
    value: "unknown",
    label: t("question.unknown"),
    consequence: t("question.unknownConsequence"),
    reveal: (
      <TextField
        name="ask"
        label={t("question.ask")}
        hint={t("question.askHint", { who: question.whoKnows })}
        defaultValue={typed.ask}
        error={problemAt(problems, "ask", labels)}
        autoComplete="off"
      />
    ),
  };
  if (!question.mayNotApply) return [unknown];
  const notApplicable: ChoiceOption = {
    value: "not-applicable",
    label: t("question.notApplicable"),
    consequence: t("question.notApplicableConsequence"),
    reveal: (
      <TextField
        name="reason"
        label={t("question.reason")}
        defaultValue={typed.reason}
        error={problemAt(problems, "reason", labels)}
        autoComplete="off"
      />
    ),
  };
  return [unknown, notApplicable];
}
