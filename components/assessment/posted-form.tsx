"use client";

import { type ReactNode, type SubmitEvent, useEffect, useRef } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { OnceField } from "@/components/ui/once-field";
import type { FieldProblem } from "@/lib/result";
import type { FormLabels } from "./form-labels";
import { summaryOf } from "./form-state";
import { useFocusOnNextStep } from "./use-focus-on-next-step";

type PostedFormProps = {
  action: (form: FormData) => void;
  attempt: number;
  /** Names this rendering, so that a retry does nothing twice. */
  once: string;
  problems: readonly FieldProblem[];
  labels: FormLabels;
  children: ReactNode;
  onSubmit?: (event: SubmitEvent<HTMLFormElement>) => void;
  className?: string;
};

/**
 * A form that says what is wrong with it and moves focus there. Works as a plain post; with script,
 * the page is kept.
 */
export function PostedForm(props: PostedFormProps) {
  const { action, attempt, once, problems, labels, children, className, onSubmit } = props;
  const { errorTitle } = labels;
  const top = useRef<HTMLDivElement>(null);
  useFocusOnNextStep();
  useEffect(() => {
    const summary = attempt > 0 ? top.current?.querySelector<HTMLElement>("#error-summary") : null;
    if (!summary) return;
    summary.focus();
    if (!document.title.startsWith(errorTitle)) document.title = `${errorTitle}${document.title}`;
  }, [attempt, errorTitle]);

  return (
    <div ref={top} className="grid max-w-form gap-6">
      <ErrorSummary title={labels.problem} errors={summaryOf(problems)} />
      <form
        key={attempt}
        action={action}
        onSubmit={onSubmit}
        noValidate
        className={className ?? "grid gap-8"}
      >
        <OnceField value={once} />
        {children}
      </form>
    </div>
  );
}
