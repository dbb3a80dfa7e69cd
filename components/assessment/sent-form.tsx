import type { ReactNode } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { OnceField } from "@/components/ui/once-field";
import type { Words } from "@/lib/messages/words";
import type { FieldProblem } from "@/lib/result";
import { summaryOf } from "./form-state";

type SentFormProps = {
  words: Words;
  problems: readonly FieldProblem[];
  /** Names this rendering, so that sending it twice does once what it asks for. */
  once: string;
  children: ReactNode;
};

/** A form that posts to its own page, for pages without script, and says what is wrong with it. */
export function SentForm({ words, problems, once, children }: SentFormProps) {
  return (
    <div className="grid max-w-form gap-6">
      <ErrorSummary title={words.t("errors.problem")} errors={summaryOf(problems)} />
      <form method="post" encType="multipart/form-data" noValidate className="grid gap-6">
        <OnceField value={once} />
        {children}
      </form>
    </div>
  );
}
