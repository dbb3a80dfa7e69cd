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
import { type FormState, problemAt } from "./form-state";
import { inGroups } from "./option-groups";
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
  /** What somebody else answered meanwhile, in words, when the save was refused as stale. */
  readonly theirs: string | null;
};

type QuestionFormProps = {
  question: Pick<Question, "id" | "kind" | "prompt" | "hint" | "options" | "mayNotApply" | "whoKnows">;
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
export function QuestionForm({ question, action, initial, saveUrl, isAssumed, children }: QuestionFormProps) {
  const [state, post] = useActionState(action, initial);
  const { attempt, problems, typed, theirs } = state;
  const autosave = useAutosave(saveUrl, state.version);
  useFocusOnNextStep();

  return (
    <PostedForm
      action={post}
      attempt={attempt}
      problems={problems}
      onSubmit={autosave.settle}
      className="grid gap-6"
    >
      <input type="hidden" name="version" value={autosave.version} />
      {theirs === null ? null : (
        <Banner tone="unknown" title="Somebody else answered this question after you opened it">
          <p>Their answer: {theirs}</p>
          <p>Yours is still selected below and not saved. Continue to replace theirs, or pick theirs.</p>
        </Banner>
      )}
      <div onChange={autosave.schedule} className="grid gap-6">
        <ChoiceGroup
          kind={question.kind === "single" ? "radio" : "checkbox"}
          name="answer"
          legend={question.prompt}
          legendLevel="page"
          hint={question.hint}
          error={problemAt(problems, "answer")}
          defaultValues={typed.answer}
          options={inGroups(
            question.id,
            question.options.map((option) => toChoice(option, isAssumed && typed.answer.includes(option.id))),
          )}
          otherOptions={silences(question, state)}
        />
        <div>
          {children}
          <Disclosure
            summary="Add a note"
            open={typed.note !== "" || problemAt(problems, "note") !== undefined}
          >
            <TextArea
              name="note"
              label="Note"
              hint="Up to 500 characters; readers of a shared link do not see it"
              defaultValue={typed.note}
              error={problemAt(problems, "note")}
            />
          </Disclosure>
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <Button name="then" value="next">
          Continue
        </Button>
        <Button variant="secondary" name="then" value="sections">
          Save and leave
        </Button>
        <p role="status" className="text-sm text-ink-2">
          {autosave.status}
        </p>
      </div>
    </PostedForm>
  );
}

function toChoice(option: Question["options"][number], isAssumed: boolean): ChoiceOption {
  return {
    value: option.id,
    label: option.label,
    consequence: option.consequence,
    ...(isAssumed && { tag: <Tag tone="unknown">Assumed from the preset</Tag> }),
  };
}

/** The answers that are not options: unknown, and where the question allows it, not applicable. */
function silences(
  question: QuestionFormProps["question"],
  { problems, typed }: QuestionState,
): ChoiceOption[] {
  const unknown: ChoiceOption = {
    value: "unknown",
    label: "I don't know yet",
    consequence: "Widens the verdict to what is possible; never counts as “no”",
    reveal: (
      <TextField
        name="ask"
        label="Who could tell you? (optional)"
        hint={`Usually ${question.whoKnows}`}
        defaultValue={typed.ask}
        error={problemAt(problems, "ask")}
        autoComplete="off"
      />
    ),
  };
  if (!question.mayNotApply) return [unknown];
  const notApplicable: ChoiceOption = {
    value: "not-applicable",
    label: "Does not apply",
    consequence: "No rule that reads this question applies",
    reveal: (
      <TextField
        name="reason"
        label="Why does it not apply?"
        defaultValue={typed.reason}
        error={problemAt(problems, "reason")}
        autoComplete="off"
      />
    ),
  };
  return [unknown, notApplicable];
}
