"use client";

import { type ReactNode, type SubmitEvent, useEffect, useRef } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { FieldProblem } from "@/lib/result";
import { summaryOf } from "./form-state";

type PostedFormProps = {
  action: (form: FormData) => void;
  attempt: number;
  problems: readonly FieldProblem[];
  children: ReactNode;
  onSubmit?: (event: SubmitEvent<HTMLFormElement>) => void;
  className?: string;
};

/**
 * A form that says what is wrong with it and moves focus there. Works as a plain post; with script,
 * the page is kept.
 */
export function PostedForm({ action, attempt, problems, children, className, onSubmit }: PostedFormProps) {
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const summary = attempt > 0 ? top.current?.querySelector<HTMLElement>("#error-summary") : null;
    if (!summary) return;
    summary.focus();
    if (!document.title.startsWith("Error: ")) document.title = `Error: ${document.title}`;
  }, [attempt]);

  return (
    <div ref={top} className="grid max-w-form gap-6">
      <ErrorSummary errors={summaryOf(problems)} />
      <form
        key={attempt}
        action={action}
        onSubmit={onSubmit}
        noValidate
        className={className ?? "grid gap-8"}
      >
        {children}
      </form>
    </div>
  );
}
