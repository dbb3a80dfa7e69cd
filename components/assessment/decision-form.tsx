import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { ChoiceGroup } from "@/components/ui/choice-group";
import { PageHeading } from "@/components/ui/page-heading";
import type { Words } from "@/lib/messages/words";
import type { FieldProblem } from "@/lib/result";
import { formLabels } from "./form-labels";
import { problemAt } from "./form-state";
import type { Decision, TypedAnswer } from "./question-form";

type DecisionFormProps = {
  words: Words;
  /** The question as it is asked. */
  prompt: string;
  decision: Decision;
  /** What was about to be saved; it goes on with the decision. */
  typed: TypedAnswer;
  version: number;
  problems: readonly FieldProblem[];
  /** Shows the answer as it is stored. */
  keepHref: string;
};

/** Stands in place of a question whose answer cannot be saved before its reader has decided something. */
export function DecisionForm(props: DecisionFormProps) {
  const { words, prompt, decision, typed, version, problems } = props;
  const { t } = words;
  const title = decisionTitle(words, decision);
  return (
    <>
      <input type="hidden" name="version" value={version} autoComplete="off" />
      <input type="hidden" name="decision" value={decision.kind} />
      {typed.answer.map((value) => (
        <input key={value} type="hidden" name="answer" value={value} />
      ))}
      {(["reason", "note", "ask"] as const).map((name) => (
        <input key={name} type="hidden" name={name} value={typed[name]} />
      ))}
      {decision.kind === "conflict" ? (
        <>
          <div data-conflict="">
            <ChoiceGroup
              kind="radio"
              name="keep"
              legend={title}
              legendLevel="page"
              hint={t("question.conflict.hint", { prompt })}
              error={problemAt(problems, "keep", formLabels(words))}
              options={[
                { value: "yours", label: decision.yours, heading: t("question.conflict.yours") },
                { value: "theirs", label: decision.theirs, heading: decision.theirsHeading },
              ]}
            />
          </div>
          <p>
            <Button>{t("question.continue")}</Button>
          </p>
        </>
      ) : (
        <>
          <PageHeading lede={t("question.aside.lede")}>{title}</PageHeading>
          <dl className="border-t border-line">
            {decision.answers.map(({ id, prompt, said, lang }) => (
              <div key={id} className="grid gap-1 border-b border-line py-3">
                <input type="hidden" name="aside" value={id} />
                <dt className="font-semibold" lang={lang}>
                  {prompt}
                </dt>
                <dd lang={lang}>{said}</dd>
              </div>
            ))}
          </dl>
          <p className="flex flex-wrap items-center gap-3">
            <Button>{t("question.aside.change")}</Button>
            <a href={props.keepHref} data-keep="" className={buttonClass("quiet")}>
              {t("question.aside.keep")}
            </a>
          </p>
        </>
      )}
    </>
  );
}

/** What the page with a decision is about. */
export function decisionTitle(words: Words, decision: Decision): string {
  return decision.kind === "conflict" ? words.t("question.conflict.title") : decision.title;
}
