import type { ReactNode } from "react";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { TextField } from "@/components/ui/text-field";
import type { Question } from "@/lib/catalogue/question";
import type { Words } from "@/lib/messages/words";
import type { FieldProblem } from "@/lib/result";
import type { AnswersDocument } from "@/lib/schemas/answers-document";
import { AnswerSummary } from "./answer-summary";
import { SentForm } from "./sent-form";

/** What the forms of the page ask for, in their field `do`. */
export type CheckAction = "confirm" | "conclude";

type CheckAnswersProps = {
  words: Words;
  assessment: {
    readonly id: string;
    readonly name: string;
    readonly version: number;
    readonly answers: AnswersDocument;
  };
  /** What is asked with these answers, in the language of the page. */
  sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly asked: readonly Question[];
  }[];
  /** Who answered, in words, by question; empty as long as nobody but the reader did. */
  answeredBy: ReadonlyMap<string, string>;
  /** The form that came back, with the reason that was typed; the field of most of its problems is its button. */
  returned: {
    readonly action: CheckAction;
    readonly problems: readonly FieldProblem[];
    readonly why: string;
  } | null;
  once: string;
};

/** All answers before the verdict: what is unknown or assumed first, then what is settled, by section. */
export function CheckAnswers(props: CheckAnswersProps) {
  const { words, assessment, sections, answeredBy, returned, once } = props;
  const { t } = words;
  const { id } = assessment;
  const { entries } = assessment.answers;
  const asked = sections.flatMap((section) => section.asked);
  const open = asked.filter(
    ({ id: question }) => !entries[question] || entries[question].answer.kind === "unknown",
  );
  const assumed = asked.filter(({ id: question }) => entries[question]?.source === "preset");
  const unanswered = open.filter(({ id: question }) => !entries[question]);
  const unknown = open.filter((question) => !unanswered.includes(question) && !assumed.includes(question));
  const first = [...unknown, ...assumed, ...unanswered];
  const parts = [
    { id: "unanswered", title: t("check.unanswered"), questions: unanswered },
    ...sections.map((section) => ({
      id: `section-${section.id}`,
      title: section.title,
      questions: section.asked.filter((question) => !first.includes(question)),
    })),
  ].filter(({ questions }) => questions.length > 0);
  const changeHref = (question: string) => `/a/${id}/q/${question}?from=check`;

  const whyProblem = returned?.problems.find(({ field }) => field === "why");
  const form = (action: CheckAction, button: ReactNode, field: ReactNode = null) => (
    <SentForm words={words} problems={returned?.action === action ? returned.problems : []} once={once}>
      <input type="hidden" name="version" value={assessment.version} autoComplete="off" />
      {field}
      <p>{button}</p>
    </SentForm>
  );

  return (
    <div className="grid gap-10">
      <PageHeading eyebrow={assessment.name} lede={t("check.lede")}>
        {t("check.heading")}
      </PageHeading>
      {answeredBy.size > 0 ? (
        <p>
          <a href={`/a/${id}/activity`}>{t("activity.see")}</a>
        </p>
      ) : null}
      {open.length > 0 || assumed.length > 0 ? (
        <Banner
          tone="unknown"
          title={t(
            open.length === 0
              ? "check.assumedCount"
              : assumed.length === 0
                ? "check.open"
                : "check.openAndAssumed",
            { open: open.length, assumed: assumed.length },
          )}
        >
          <p>{t("check.goOn")}</p>
          <p>
            <a href={unknown.length > 0 ? "#unknown" : assumed.length > 0 ? "#assumed" : "#unanswered"}>
              {t("check.review")}
            </a>
          </p>
        </Banner>
      ) : null}
      {unknown.length > 0 ? (
        <CheckPart id="unknown" title={t("check.unknown")}>
          <AnswerSummary
            words={words}
            questions={unknown}
            entries={entries}
            changeHref={changeHref}
            answeredBy={answeredBy}
            isNoteShown
          />
        </CheckPart>
      ) : null}
      {assumed.length > 0 ? (
        <CheckPart id="assumed" title={t("check.assumed")}>
          <AnswerSummary
            words={words}
            questions={assumed}
            entries={entries}
            changeHref={changeHref}
            answeredBy={answeredBy}
            isNoteShown
            isAssumptionShown={false}
          />
          {form(
            "confirm",
            <Button variant="secondary" id="confirm" name="do" value="confirm">
              {t("check.confirm")}
            </Button>,
          )}
        </CheckPart>
      ) : null}
      {parts.map(({ id: part, title, questions }) => (
        <CheckPart key={part} id={part} title={title}>
          <AnswerSummary
            words={words}
            questions={questions}
            entries={entries}
            changeHref={changeHref}
            answeredBy={answeredBy}
            isNoteShown
          />
        </CheckPart>
      ))}
      {form(
        "conclude",
        <Button id="conclude" name="do" value="conclude">
          {t("check.conclude")}
        </Button>,
        <TextField
          name="why"
          label={t("history.why.label")}
          hint={t("history.why.hint")}
          defaultValue={returned?.why ?? ""}
          error={whyProblem && { prefix: t("errors.prefix"), message: whyProblem.message }}
          autoComplete="off"
        />,
      )}
    </div>
  );
}

function CheckPart({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="grid gap-4" aria-labelledby={id}>
      <h2 id={id} className="text-2xl">
        {title}
      </h2>
      {children}
    </section>
  );
}
