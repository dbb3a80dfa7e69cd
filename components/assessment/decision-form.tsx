import { useEffect } from "react";
import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { ChoiceGroup } from "@/components/ui/choice-group";
import { PageHeading } from "@/components/ui/page-heading";
import type { FieldProblem } from "@/lib/result";
import type { QuestionLabels } from "./form-labels";
import { problemAt } from "./form-state";
import type { Decision, TypedAnswer } from "./question-form";

type DecisionFormProps = {
  decision: Decision;
  /** What was about to be saved; it goes on with the decision. */
  typed: TypedAnswer;
  version: number;
  problems: readonly FieldProblem[];
  labels: QuestionLabels;
  /** Shows the answer as it is stored. */
  keepHref: string;
  onKeep: () => void;
};

/** Stands in place of a question whose answer cannot be saved before its reader has decided something. */
export function DecisionForm(props: DecisionFormProps) {
  const { decision, typed, version, problems, labels } = props;
  const title = decision.kind === "conflict" ? labels.conflictTitle : decision.title;
  useEffect(() => {
    if (problems.length > 0) return;
    document.title = title;
    document.querySelector<HTMLElement>("h1")?.focus();
  }, [title, problems]);
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
              hint={labels.conflictHint}
              error={problemAt(problems, "keep", labels)}
              options={[
                { value: "yours", label: decision.yours, heading: labels.conflictYours },
                { value: "theirs", label: decision.theirs, heading: decision.theirsHeading },
              ]}
            />
          </div>
          <p>
            <Button>{labels.continue}</Button>
          </p>
        </>
      ) : (
        <>
          <PageHeading lede={labels.asideLede}>{title}</PageHeading>
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
            <Button>{labels.asideChange}</Button>
            <a href={props.keepHref} onClick={props.onKeep} className={buttonClass("quiet")}>
              {labels.asideKeep}
            </a>
          </p>
        </>
      )}
    </>
  );
}
