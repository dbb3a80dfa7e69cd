"use client";

import { type ReactNode, useActionState } from "react";
import { Button } from "@/components/ui/button";
import type { ChoiceOption } from "@/components/ui/choice";
import { ChoiceGroup } from "@/components/ui/choice-group";
import { Disclosure } from "@/components/ui/disclosure";
import { Tag } from "@/components/ui/tag";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { Question } from "@/lib/catalogue/question";
import { DecisionForm } from "./decision-form";
import type { QuestionLabels } from "./form-labels";
import { type FormState, problemAt } from "./form-state";
import { PostedForm } from "./posted-form";
import { SaveStatus } from "./save-status";
import { useAnswerKeys } from "./use-answer-keys";
import { useAutosave } from "./use-autosave";

export type TypedAnswer = {
  /** Ticked values: option ids, "unknown" or "not-applicable". */
  readonly answer: readonly string[];
  readonly reason: string;
  readonly note: string;
  readonly ask: string;
};

export type QuestionState = FormState<TypedAnswer> & {
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
  question: Pick<Question, "kind" | "prompt" | "hint" | "mayNotApply">;
  /** Its options in the order shown, with a heading where a part of a long list begins. */
  options: readonly ChoiceOption[];
  labels: QuestionLabels;
  action: (state: QuestionState, form: FormData) => Promise<QuestionState>;
  initial: QuestionState;
  once: string;
  /** The assessment and the question that script saves an answer to as it is picked. */
  place: { readonly assessment: string; readonly question: string };
  /** The page's own address, which shows the answer as it is stored. */
  path: string;
  /** Whether the ticked answer is a preset's assumption. */
  isAssumed: boolean;
  /** Why it is asked, for those who want to know before they answer. */
  children?: ReactNode;
};

/**
 * One question as one form. It posts and shows its errors without script; with script, a picked answer
 * is saved at once and a note after a pause.
 */
export function QuestionForm(props: QuestionFormProps) {
  const { question, options, labels, action, initial, once, place, path, isAssumed, children } = props;
  const [state, post] = useActionState(action, initial);
  const { attempt, problems, typed, decision } = state;
  const autosave = useAutosave(place, state.version);
  useAnswerKeys(autosave.field);
  const postForm = (): void => autosave.field.current?.form?.requestSubmit();

  if (decision) {
    return (
      <PostedForm
        action={post}
        attempt={attempt}
        once={once}
        problems={problems}
        labels={labels}
        onSubmit={autosave.forget}
        className="grid gap-6"
      >
        <DecisionForm
          decision={decision}
          typed={typed}
          version={state.version}
          problems={problems}
          labels={labels}
          keepHref={path}
          onKeep={autosave.forget}
        />
      </PostedForm>
    );
  }

  return (
    <PostedForm
      action={post}
      attempt={attempt}
      once={once}
      problems={problems}
      labels={labels}
      onSubmit={autosave.settle}
      className="grid gap-6"
    >
      <SaveStatus
        state={autosave.state}
        labels={labels}
        questions={`/a/${place.assessment}/q/`}
        onTryAgain={autosave.tryAgain}
        onDecide={postForm}
      />
      <input type="hidden" name="version" value={autosave.version} ref={autosave.field} autoComplete="off" />
      <div onChange={autosave.schedule} className="grid gap-6" data-choices="">
        <ChoiceGroup
          kind={question.kind === "single" ? "radio" : "checkbox"}
          name="answer"
          legend={question.prompt}
          legendLevel="page"
          hint={question.hint}
          error={problemAt(problems, "answer", labels)}
          defaultValues={typed.answer}
          options={options.map((option) =>
            isAssumed && typed.answer.includes(option.value)
              ? { ...option, tag: <Tag tone="unknown">{labels.assumed}</Tag> }
              : option,
          )}
          others={{ divider: labels.or, options: silences(question, state, labels) }}
        />
        <div>
          {children}
          <Disclosure
            summary={labels.addNote}
            open={typed.note !== "" || problemAt(problems, "note", labels) !== undefined}
          >
            <TextArea
              name="note"
              label={labels.note}
              hint={labels.noteHint}
              defaultValue={typed.note}
              error={problemAt(problems, "note", labels)}
            />
          </Disclosure>
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <Button name="then" value="next">
          {labels.continue}
        </Button>
        <Button variant="secondary" name="then" value="sections">
          {labels.leave}
        </Button>
      </div>
      <p className="text-sm text-ink-2" data-keys="">
        {labels.keys}
      </p>
    </PostedForm>
  );
}

/** The answers that are not options: unknown, and where the question allows it, not applicable. */
function silences(
  question: QuestionFormProps["question"],
  { problems, typed }: QuestionState,
  labels: QuestionLabels,
): ChoiceOption[] {
  const unknown: ChoiceOption = {
    value: "unknown",
    label: labels.unknown,
    consequence: labels.unknownConsequence,
    reveal: (
      <TextField
        name="ask"
        label={labels.ask}
        hint={labels.askHint}
        defaultValue={typed.ask}
        error={problemAt(problems, "ask", labels)}
        autoComplete="off"
      />
    ),
  };
  if (!question.mayNotApply) return [unknown];
  const notApplicable: ChoiceOption = {
    value: "not-applicable",
    label: labels.notApplicable,
    consequence: labels.notApplicableConsequence,
    reveal: (
      <TextField
        name="reason"
        label={labels.reason}
        defaultValue={typed.reason}
        error={problemAt(problems, "reason", labels)}
        autoComplete="off"
      />
    ),
  };
  return [unknown, notApplicable];
}
