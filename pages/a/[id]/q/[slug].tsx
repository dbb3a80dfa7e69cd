import { nothingHere } from "@/app/read-only-pages";
import { cameFrom, saveFromForm } from "@/app/save-answer";
import { decisionTitle } from "@/components/assessment/decision-form";
import { FloorRail } from "@/components/assessment/floor-rail";
import { QuestionForm, type QuestionState } from "@/components/assessment/question-form";
import { QuestionScript, type QuestionScriptProps } from "@/components/assessment/question-script";
import { saveLabels } from "@/components/assessment/save-labels";
import { saveStatusId } from "@/components/assessment/save-status-place";
import { typedAnswerOf } from "@/components/assessment/typed-answer";
import { WhyWeAsk } from "@/components/assessment/why-we-ask";
import { ReadOnlyPage } from "@/components/site/read-only-page";
import { SiteShell } from "@/components/site/site-shell";
import { BackLink } from "@/components/ui/back-link";
import { neighboursOf, progressOf } from "@/lib/assessments/progress";
import { readAssessment } from "@/lib/assessments/read-assessment";
import { verdictSoFar } from "@/lib/assessments/verdict-so-far";
import { questionIn, sectionIn } from "@/lib/catalogue/in-language";
import { questionById } from "@/lib/catalogue/questionnaire";
import { rulesReading } from "@/lib/catalogue/rules-reading";
import { sections } from "@/lib/catalogue/sections";
import { textLimits } from "@/lib/schemas/text";
import { isFloorHidden } from "@/lib/server/floor-cookie";
import { serveForms } from "@/lib/server/form-page";
import type { Reader, ReadOnlyPageProps } from "@/lib/server/read-only-page";

export const config = { runtime: "nodejs" };

export const getServerSideProps = serveForms<QuestionState>(loadQuestion, saveFromForm, { hasScript: true });

/** One question, with the floor so far beside it. */
async function loadQuestion(reader: Reader, returned: QuestionState | null, once: string) {
  const { words, params, query } = reader;
  const id = params["id"] ?? "";
  const asked = questionById(params["slug"] ?? "");
  const found = asked && (await readAssessment(await reader.caller(), id));
  if (!asked || !found?.ok) return nothingHere(reader);
  const { assessment } = found.value;
  const question = questionIn(words, asked);
  const at = sections.findIndex((section) => section.id === question.section);
  const section = sections[at];
  const place = words.t("question.place", {
    at: at + 1,
    count: sections.length,
    section: section ? sectionIn(words, section).title : "",
  });
  const isChange = cameFrom(query).check;
  const path = `/a/${id}/q/${question.id}`;
  const entry = assessment.answers.entries[question.id];
  const { previous } = neighboursOf(assessment.answers, question.id);
  const isAsked = progressOf(assessment.answers).some(({ asked: inSection }) => inSection.includes(asked));
  const back = isChange ? `/a/${id}/check` : previous ? `/a/${id}/q/${previous}` : `/a/${id}/sections`;
  const stored = { problems: [], version: assessment.version, decision: null, typed: typedAnswerOf(entry) };
  const state: QuestionState = returned ?? stored;
  const title = state.decision
    ? decisionTitle(words, state.decision)
    : words.t("question.title", { prompt: question.prompt, place, name: assessment.name });
  const script: QuestionScriptProps = {
    assessment: id,
    question: question.id,
    version: state.version,
    labels: saveLabels(words),
  };

  return {
    // Also when something is to be decided or put right, which is an ordinary step here.
    status: 200,
    title: state.problems.length > 0 ? words.t("errors.titlePrefix", { title }) : title,
    isPublic: false,
    script,
    element: () => (
      <SiteShell
        page={reader}
        back={
          <div className="flex max-w-form flex-wrap items-center justify-between gap-x-6">
            <BackLink href={back} label={words.t("site.back")} />
            <p id={saveStatusId} role="status" className="text-sm text-ink-2" />
          </div>
        }
      >
        <p className="mb-4 text-sm text-ink-2">
          {place} · <a href={`/a/${id}/sections`}>{assessment.name}</a>
        </p>
        {isAsked ? null : <p className="mb-4 max-w-form text-ink-2">{words.t("question.setAside")}</p>}
        <div data-question-page="">
          <QuestionForm
            words={words}
            question={question}
            state={state}
            once={once}
            path={isChange ? `${path}?from=check` : path}
            noteLimit={textLimits.note}
            isAssumed={entry?.source === "preset"}
          >
            <WhyWeAsk question={question} rules={rulesReading(question.id)} words={words} />
          </QuestionForm>
          <FloorRail
            words={words}
            verdict={verdictSoFar(assessment.answers)}
            isHidden={isFloorHidden(reader.cookieOf)}
            path={reader.path}
          />
        </div>
      </SiteShell>
    ),
  };
}

export default function QuestionPage(props: ReadOnlyPageProps) {
  return (
    <>
      <ReadOnlyPage {...props} />
      {props.script ? <QuestionScript {...(props.script as QuestionScriptProps)} /> : null}
    </>
  );
}
