"use client";

import { type ReactNode, useActionState } from "react";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import type { ChoiceOption } from "@/components/ui/choice";
import { ChoiceGroup } from "@/components/ui/choice-group";
import { Disclosure } from "@/components/ui/disclosure";
import { Tag } from "@/components/ui/tag";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { Question } from "@/lib/catalogue/question";
import type { QuestionLabels } from "./form-labels";
import { type FormState, problemAt } from "./form-state";
import { PostedForm } from "./posted-form";
import { useAutosave } from "./use-autosave";
import { useFocusOnNextStep } from "./use-focus-on-next-step";

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
  /** What somebody else answered meanwhile, in a sentence, when the save was refused as stale. */
  readonly theirs: string | null;
};

type QuestionFormProps = {
  question: Pick<Question, "kind" | "prompt" | "hint" | "mayNotApply">;
  /** Its options in the order shown, with a heading where a part of a long list begins. */
  options: readonly ChoiceOption[];
  labels: QuestionLabels;
  action: (state: QuestionState, form: FormData) => Promise<QuestionState>;
  initial: QuestionState;
  /** Where script saves an answer as it is picked. */
  saveUrl: string;
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
  const { question, options, labels, action, initial, saveUrl, isAssumed, children } = props;
  const [state, post] = useActionState(action, initial);
  const { attempt, problems, typed, theirs } = state;
  const autosave = useAutosave(saveUrl, state.version, labels);
  useFocusOnNextStep();

  return (
    <PostedForm
      action={post}
      attempt={attempt}
      problems={problems}
      labels={labels}
      onSubmit={autosave.settle}
      className="grid gap-6"
    >
      <input type="hidden" name="version" value={autosave.version} />
      {theirs === null ? null : (
        <Banner tone="unknown" title={labels.theirsTitle}>
          <p>{theirs}</p>
          <p>{labels.theirsYours}</p>
        </Banner>
      )}
      <div onChange={autosave.schedule} className="grid gap-6">
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
        <p role="status" className="text-sm text-ink-2">
          {autosave.status}
        </p>
      </div>
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
