import { nothingHere } from "@/app/read-only-pages";
import { type CheckAction, CheckAnswers } from "@/components/assessment/check-answers";
import { personWords } from "@/components/assessment/person-words";
import { ReadOnlyPage } from "@/components/site/read-only-page";
import { SiteShell } from "@/components/site/site-shell";
import { BackLink } from "@/components/ui/back-link";
import { changeOnce } from "@/lib/assessments/change-once";
import { concludeAssessment } from "@/lib/assessments/conclude-assessment";
import { confirmAssumptions } from "@/lib/assessments/confirm-assumptions";
import { progressOf } from "@/lib/assessments/progress";
import { readAnswerers } from "@/lib/assessments/read-activity";
import { readAssessment } from "@/lib/assessments/read-assessment";
import { runOnce } from "@/lib/assessments/run-once";
import { sectionIn } from "@/lib/catalogue/in-language";
import { type FieldProblem, succeed } from "@/lib/result";
import { onceKeyIn } from "@/lib/schemas/once-key";
import { concludedOutcome } from "@/lib/schemas/once-outcome";
import { concludeForm } from "@/lib/schemas/version-form";
import { describeFailure } from "@/lib/server/failure-copy";
import { parseForm, typedText } from "@/lib/server/form-door";
import { serveForms, type Writer } from "@/lib/server/form-page";
import type { Reader, ReadOnlyPageProps } from "@/lib/server/read-only-page";

export const config = { runtime: "nodejs", unstable_runtimeJS: false };

type Returned = {
  readonly action: CheckAction;
  readonly problems: readonly FieldProblem[];
  readonly why: string;
};

export const getServerSideProps = serveForms<Returned>(loadCheck, act);

/** The answers as they stand, for somebody about to ask for the verdict. */
async function loadCheck(reader: Reader, returned: Returned | null, once: string) {
  const { words } = reader;
  const id = reader.params["id"] ?? "";
  const caller = await reader.caller();
  const found = await readAssessment(caller, id);
  if (!found.ok) return nothingHere(reader);
  const { assessment } = found.value;
  const answerers = await readAnswerers(caller, found.value);
  const title = words.t("check.titleOf", { name: assessment.name });
  return {
    title: returned ? words.t("errors.titlePrefix", { title }) : title,
    isPublic: false,
    element: () => (
      <SiteShell
        page={reader}
        back={<BackLink href={`/a/${id}/sections`} label={words.t("check.allSections")} />}
      >
        <CheckAnswers
          words={words}
          assessment={assessment}
          sections={progressOf(assessment.answers).map((section) => sectionIn(words, section))}
          answeredBy={new Map([...answerers].map(([asked, person]) => [asked, personWords(words, person)]))}
          returned={returned}
          once={once}
        />
      </SiteShell>
    ),
  };
}

/** Takes over the preset's assumptions as shown, or reaches a verdict on the answers as shown. */
async function act({ words, params, caller, withinRate }: Writer, form: FormData) {
  const id = params["id"] ?? "";
  const action = form.get("do") === "confirm" ? "confirm" : "conclude";
  const back = (message: string, field: string = action): Returned => ({
    action,
    problems: [{ field, message }],
    why: typedText(form, "why"),
  });
  const parsed = parseForm(concludeForm(words), form);
  if (!parsed.ok) {
    const [problem] = parsed.failure.problems;
    return back(problem?.message ?? words.t("errors.stale"), problem?.field === "why" ? "why" : action);
  }
  const { version, why } = parsed.value;
  // A revision keeps a whole verdict, and with another reason there is another revision.
  const rate = action === "conclude" ? await withinRate("create") : succeed(null);
  if (!rate.ok) return back(describeFailure(words, rate.failure));
  const by = await caller();
  const done =
    action === "confirm"
      ? await changeOnce(by, "confirm", id, onceKeyIn(form), (within) =>
          confirmAssumptions(within, id, version),
        )
      : await runOnce(by, `conclude ${id}`, onceKeyIn(form), concludedOutcome, (within) =>
          concludeAssessment(within, id, version, why),
        );
  if (!done.ok) return back(describeFailure(words, done.failure));
  return { redirectTo: action === "confirm" ? `/a/${id}/check` : `/a/${id}/result` };
}

export default function CheckPage(props: ReadOnlyPageProps) {
  return <ReadOnlyPage {...props} />;
}
