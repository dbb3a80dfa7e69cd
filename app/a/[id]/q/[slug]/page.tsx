import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FloorRail } from "@/components/assessment/floor-rail";
import { questionLabels } from "@/components/assessment/form-labels";
import { optionsOf } from "@/components/assessment/option-groups";
import { QuestionForm } from "@/components/assessment/question-form";
import { saveStatusId } from "@/components/assessment/save-status-place";
import { typedAnswerOf } from "@/components/assessment/typed-answer";
import { WhyWeAsk } from "@/components/assessment/why-we-ask";
import { SiteShell } from "@/components/site/site-shell";
import { BackLink } from "@/components/ui/back-link";
import { neighboursOf, progressOf } from "@/lib/assessments/progress";
import { verdictSoFar } from "@/lib/assessments/verdict-so-far";
import { questionIn, sectionIn } from "@/lib/catalogue/in-language";
import { questionById } from "@/lib/catalogue/questionnaire";
import { rulesReading } from "@/lib/catalogue/rules-reading";
import { sections } from "@/lib/catalogue/sections";
import { textLimits } from "@/lib/schemas/text";
import { currentPage } from "@/lib/server/current-page";
import { isFloorHidden } from "@/lib/server/floor-choice";
import { createOnceKey } from "@/lib/server/once-key";
import { returnedForm } from "@/lib/server/returned-form";
import { readDraft } from "../../read-draft";
import { saveFromForm } from "./actions";

type Props = PageProps<"/a/[id]/q/[slug]">;

async function readQuestion({ params }: Props) {
  const { id, slug } = await params;
  const page = await currentPage();
  const { words } = page;
  const asked = questionById(slug);
  const found = await readDraft(id);
  if (!asked || !found.ok) notFound();
  const question = questionIn(words, asked);
  const at = sections.findIndex((section) => section.id === question.section);
  const section = sections[at];
  const place = words.t("question.place", {
    at: at + 1,
    count: sections.length,
    section: section ? sectionIn(words, section).title : "",
  });
  return { id, page, asked, question, place, assessment: found.value.assessment };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { page, question, place, assessment } = await readQuestion(props);
  const returned = await returnedForm();
  if (returned?.why === "decision") return { title: returned.title };
  const title = { prompt: question.prompt, place, name: assessment.name };
  return { title: page.words.t("question.title", title) };
}

export default async function QuestionPage(props: Props) {
  const { id, page, asked, question, place, assessment } = await readQuestion(props);
  const { words } = page;
  const { from, via } = await props.searchParams;
  const isChange = from === "check";
  const cameFrom = { check: isChange, via: questionById(String(via))?.id ?? null };
  const path = `/a/${id}/q/${question.id}`;
  const entry = assessment.answers.entries[question.id];
  const { previous } = neighboursOf(assessment.answers, question.id);
  const isAsked = progressOf(assessment.answers).some(({ asked: inSection }) => inSection.includes(asked));
  const back = isChange ? `/a/${id}/check` : previous ? `/a/${id}/q/${previous}` : `/a/${id}/sections`;

  return (
    <SiteShell
      page={page}
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
          key={`${question.id}-${assessment.version}`}
          question={question}
          labels={questionLabels(words, {
            prompt: question.prompt,
            whoKnows: question.whoKnows,
            noteLimit: textLimits.note,
          })}
          options={optionsOf(words, question)}
          action={saveFromForm.bind(null, id, question.id, cameFrom)}
          once={createOnceKey()}
          place={{ assessment: id, question: question.id }}
          path={isChange ? `${path}?from=check` : path}
          isAssumed={entry?.source === "preset"}
          initial={{
            attempt: 0,
            problems: [],
            version: assessment.version,
            decision: null,
            typed: typedAnswerOf(entry),
          }}
        >
          <WhyWeAsk question={question} rules={rulesReading(question.id)} words={words} />
        </QuestionForm>
        <FloorRail
          words={words}
          verdict={verdictSoFar(assessment.answers)}
          isHidden={await isFloorHidden()}
          path={page.path}
        />
      </div>
    </SiteShell>
  );
}
