import type { ReactNode } from "react";
import type { Verdict } from "@/lib/engine/verdict";
import type { AnswersDocument } from "@/lib/schemas/answers-document";
import type { RuleBook } from "@/lib/schemas/rule-book";
import { howAssumed, howBinding } from "./how-firm";
import { NextSteps } from "./next-steps";
import { decisiveRules } from "./reasons";

type VerdictBriefProps = {
  verdict: Verdict;
  book: RuleBook;
  answers: AnswersDocument;
  answerHref: ((questionId: string) => string) | null;
};

const shownRules = 3;

/** Why, how firm and what next, in a few words each; the sections below say the rest. */
export function VerdictBrief({ verdict, book, answers, answerHref }: VerdictBriefProps) {
  const deciding = decisiveRules(verdict);
  const assumed = howAssumed(answers);
  return (
    <dl className="grid gap-x-10 gap-y-5 border-y border-line py-4 md:grid-cols-3 print:grid-cols-3 print:gap-x-6 print:py-2 print:text-xs">
      <Part title={verdict.recommended === null ? "Why none fits" : "Why"}>
        {deciding.length === 0 ? <p>No rule demands more than a process on these answers.</p> : null}
        <ul className="grid gap-1">
          {deciding.slice(0, shownRules).map((id) => (
            <li key={id}>
              <a href={`#reason-${id}`}>{book.rules.find((rule) => rule.id === id)?.title ?? id}</a>
            </li>
          ))}
        </ul>
        {deciding.length > shownRules ? (
          <p>
            <a href="#why">{deciding.length - shownRules} more below</a>
          </p>
        ) : null}
      </Part>
      <Part title="How firm">
        <p>{howBinding(verdict, book)}</p>
        {assumed ? <p>{assumed}</p> : null}
      </Part>
      <Part title="What next">
        <NextSteps verdict={verdict} book={book} answerHref={answerHref} />
      </Part>
    </dl>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <dt className="mb-1 font-semibold">{title}</dt>
      <dd className="grid gap-2">{children}</dd>
    </div>
  );
}
