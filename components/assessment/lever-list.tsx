import { Tag } from "@/components/ui/tag";
import { describeAnswer } from "@/lib/catalogue/describe-answer";
import { questionIn } from "@/lib/catalogue/in-language";
import type { Question } from "@/lib/catalogue/question";
import type { AnswerChange } from "@/lib/engine/apply-changes";
import type { Answer, Answers } from "@/lib/engine/question";
import type { Words } from "@/lib/messages/words";
import { NatureTag } from "./change-list";

type LeverListProps = {
  words: Words;
  questions: readonly Question[];
  /** The answers before any change. */
  base: Answers;
  changes: readonly AnswerChange[];
  /** One change as the form sends it. */
  codeOf: (change: AnswerChange) => string;
};

/** Questions with a select each: native, so that the form works without script and by keyboard. */
export function LeverList({ words, questions, base, changes, codeOf }: LeverListProps) {
  return (
    <ul className="border-b border-line">
      {questions.map((written) => {
        const question = questionIn(words, written);
        const own = changes.filter((change) => change.question === question.id);
        return (
          <li
            key={question.id}
            data-changed={own.length > 0 || undefined}
            className="grid gap-x-6 gap-y-2 border-t border-line py-4 md:grid-cols-[minmax(0,1fr)_20rem]"
          >
            <div className="grid content-start gap-1">
              <p id={`lever-${question.id}`} lang={question.lang} className="font-semibold">
                {question.prompt}
              </p>
              <p lang={question.lang} className="text-sm text-ink-2">
                {words.t("whatIf.asItIs", { said: describeAnswer(words, question, base[question.id]) })}
              </p>
              <p className="flex flex-wrap items-center gap-2 text-sm text-ink-2">
                <NatureTag words={words} nature={question.nature} />
                {own.length > 0 ? <Tag tone="ink">{words.t("whatIf.changed")}</Tag> : null}
              </p>
            </div>
            <LeverSelects
              words={words}
              question={question}
              answer={base[question.id]}
              own={own}
              codeOf={codeOf}
            />
          </li>
        );
      })}
    </ul>
  );
}

type LeverSelectsProps = {
  words: Words;
  question: Question & { readonly lang?: "en" };
  answer: Answer | undefined;
  own: readonly AnswerChange[];
  codeOf: (change: AnswerChange) => string;
};

/** One select for a single choice; for a multiple one, a select for each change and one for the next. */
function LeverSelects({ words, question, answer, own, codeOf }: LeverSelectsProps) {
  const { t } = words;
  const choices = choicesOf(question, answer).map((change) => ({
    value: codeOf(change),
    label: labelOf(words, question, change),
  }));
  const slots: readonly (AnswerChange | null)[] =
    question.kind === "single" ? [own[0] ?? null] : [...own, null];
  return (
    <div className="grid content-start gap-2">
      {slots.map((change, index) => {
        const id = index === 0 ? `set-${question.id}` : `set-${question.id}-${index + 1}`;
        const used = own.filter((each) => each !== change).map(codeOf);
        return (
          <select
            key={id}
            id={id}
            name="set"
            lang={question.lang}
            aria-labelledby={`lever-${question.id}`}
            defaultValue={change ? codeOf(change) : ""}
            className="block min-h-11 w-full rounded-md border border-edge bg-surface px-3 py-2 text-base text-ink hover:border-ink-2"
          >
            <option value="">
              {t(change === null && own.length > 0 ? "whatIf.another" : "whatIf.leave")}
            </option>
            {choices
              .filter(({ value }) => !used.includes(value))
              .map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
          </select>
        );
      })}
    </div>
  );
}

function choicesOf(question: Question, answer: Answer | undefined): readonly AnswerChange[] {
  const chosen = answer?.kind === "chosen" ? answer.options : [];
  if (question.kind === "single") {
    return question.options
      .filter(({ id }) => !chosen.includes(id))
      .map(({ id }) => ({ kind: "choose", question: question.id, from: chosen[0] ?? null, to: id }));
  }
  return question.options.map(({ id }) => ({
    kind: chosen.includes(id) ? "untick" : "tick",
    question: question.id,
    option: id,
  }));
}

function labelOf({ t }: Words, question: Question, change: AnswerChange): string {
  const name = (id: string) => question.options.find((option) => option.id === id)?.label ?? id;
  switch (change.kind) {
    case "choose":
      return name(change.to);
    case "tick":
      return t("whatIf.option.tick", { option: name(change.option) });
    case "untick":
      return t("whatIf.option.untick", { option: name(change.option) });
  }
}
