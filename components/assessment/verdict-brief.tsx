import type { ReactNode } from "react";
import { howAssumed, howBinding } from "@/lib/catalogue/how-firm";
import { ruleIn } from "@/lib/catalogue/in-language";
import { decisiveRules } from "@/lib/catalogue/reasons";
import type { Verdict } from "@/lib/engine/verdict";
import type { Words } from "@/lib/messages/words";
import type { AnswersDocument } from "@/lib/schemas/answers-document";
import type { RuleBook, RuleEntry } from "@/lib/schemas/rule-book";
import { NextSteps } from "./next-steps";

type VerdictBriefProps = {
  words: Words;
  verdict: Verdict;
  book: RuleBook;
  answers: AnswersDocument;
  answerHref: ((questionId: string) => string) | null;
};

const shownRules = 3;

/** Why, how firm and what next, in a few words each; the sections below say the rest. */
export function VerdictBrief({ words, verdict, book, answers, answerHref }: VerdictBriefProps) {
  const { t } = words;
  const deciding = decisiveRules(words, verdict);
  const assumed = howAssumed(words, answers);
  return (
    <dl className="grid gap-x-10 gap-y-5 border-y border-line py-4 md:grid-cols-3 print:break-inside-avoid print:grid-cols-3 print:gap-x-6 print:py-2 print:text-xs">
      <Part title={t(verdict.recommended === null ? "result.brief.whyNone" : "result.brief.why")}>
        {deciding.length === 0 ? <p>{t("result.brief.noDemand")}</p> : null}
        <ul className="grid gap-1">
          {deciding.slice(0, shownRules).map((id) => (
            <li key={id}>
              <RuleLink words={words} id={id} rule={book.rules.find((rule) => rule.id === id)} />
            </li>
          ))}
        </ul>
        {deciding.length > shownRules ? (
          <p>
            <a href="#why">{t("result.brief.more", { count: deciding.length - shownRules })}</a>
          </p>
        ) : null}
      </Part>
      <Part title={t("result.brief.howFirm")}>
        <p>{howBinding(words, verdict, book)}</p>
        {assumed ? <p>{assumed}</p> : null}
      </Part>
      <Part title={t("result.brief.next")}>
        <NextSteps words={words} verdict={verdict} book={book} answerHref={answerHref} />
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

function RuleLink({ words, id, rule }: { words: Words; id: string; rule: RuleEntry | undefined }) {
  const worded = rule && ruleIn(words, rule);
  return (
    <a href={`#reason-${id}`} lang={worded?.lang}>
      {worded?.title ?? id}
    </a>
  );
}
