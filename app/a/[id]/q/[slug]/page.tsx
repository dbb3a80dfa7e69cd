import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { QuestionForm } from "@/components/assessment/question-form";
import { typedAnswerOf } from "@/components/assessment/typed-answer";
import { WhyWeAsk } from "@/components/assessment/why-we-ask";
import { SiteShell } from "@/components/site/site-shell";
import { BackLink } from "@/components/ui/back-link";
import { neighboursOf, progressOf } from "@/lib/assessments/progress";
import { readAssessment } from "@/lib/assessments/read-assessment";
import { questionById } from "@/lib/catalogue/questionnaire";
import { rulesReading } from "@/lib/catalogue/rules-reading";
import { sections } from "@/lib/catalogue/sections";
import { currentCaller } from "@/lib/server/current-caller";
import { saveFromForm } from "./actions";

type Props = PageProps<"/a/[id]/q/[slug]">;

async function readQuestion({ params }: Props) {
  const { id, slug } = await params;
  const question = questionById(slug);
  const found = await readAssessment(await currentCaller(), id);
  if (!question || !found.ok) notFound();
  const at = sections.findIndex((section) => section.id === question.section);
  const place = `Section ${at + 1} of ${sections.length} · ${sections[at]?.title ?? ""}`;
  return { id, question, place, assessment: found.value.assessment };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { question, place, assessment } = await readQuestion(props);
  return { title: `${question.prompt} · ${place} · ${assessment.name}` };
}

export default async function QuestionPage(props: Props) {
  const { id, question, place, assessment } = await readQuestion(props);
  const from = (await props.searchParams)["from"] === "check" ? "check" : "sections";
  const entry = assessment.answers.entries[question.id];
  const { previous } = neighboursOf(assessment.answers, question.id);
  const isAsked = progressOf(assessment.answers).some(({ asked }) => asked.includes(question));
  const back =
    from === "check" ? `/a/${id}/check` : previous ? `/a/${id}/q/${previous}` : `/a/${id}/sections`;

  return (
    <SiteShell back={<BackLink href={back} />}>
      <p className="mb-4 text-sm text-ink-2">
        {place} · <a href={`/a/${id}/sections`}>{assessment.name}</a>
      </p>
      {isAsked ? null : (
        <p className="mb-4 max-w-form text-ink-2">
          Your other answers set this question aside, so its answer has no effect at present.
        </p>
      )}
      <QuestionForm
        key={`${question.id}-${assessment.version}`}
        question={question}
        action={saveFromForm.bind(null, id, question.id, from)}
        saveUrl={`/api/assessments/${id}/answers/${question.id}`}
        isAssumed={entry?.source === "preset"}
        initial={{
          attempt: 0,
          problems: [],
          version: assessment.version,
          theirs: null,
          typed: typedAnswerOf(entry),
        }}
      >
        <WhyWeAsk question={question} rules={rulesReading(question.id)} />
      </QuestionForm>
    </SiteShell>
  );
}
