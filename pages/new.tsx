import { StartForm, type TypedStart } from "@/components/assessment/start-form";
import { ReadOnlyPage } from "@/components/site/read-only-page";
import { SiteShell } from "@/components/site/site-shell";
import { PageHeading } from "@/components/ui/page-heading";
import { withinAssessmentLimit } from "@/lib/assessments/assessment-limit";
import { runOnce } from "@/lib/assessments/run-once";
import { startAssessment } from "@/lib/assessments/start-assessment";
import { presets } from "@/lib/catalogue/presets";
import { wordsIn } from "@/lib/messages/words";
import { type FieldProblem, succeed } from "@/lib/result";
import { onceKeyIn } from "@/lib/schemas/once-key";
import { madeOutcome } from "@/lib/schemas/once-outcome";
import { startForm } from "@/lib/schemas/start-form";
import { describeFailure } from "@/lib/server/failure-copy";
import { parseForm, typedText } from "@/lib/server/form-door";
import { serveForms, type Writer } from "@/lib/server/form-page";
import type { Reader, ReadOnlyPageProps } from "@/lib/server/read-only-page";

export const config = { runtime: "nodejs", unstable_runtimeJS: false };

type Returned = { readonly problems: readonly FieldProblem[]; readonly typed: TypedStart };

export const getServerSideProps = serveForms<Returned>(loadStart, start);

/** Where an assessment is started, blank or from the preset that a link names. */
async function loadStart(reader: Reader, returned: Returned | null, once: string) {
  const { words } = reader;
  const named = reader.query.get("preset");
  const typed = { name: "", start: presets.find(({ id }) => id === named)?.id ?? "blank" };
  const title = words.t("start.title");
  return {
    title: returned ? words.t("errors.titlePrefix", { title }) : title,
    description: words.t("site.description"),
    isPublic: true,
    element: () => (
      <SiteShell page={reader}>
        <div className="grid gap-8">
          <PageHeading lede={words.t("start.lede")}>{title}</PageHeading>
          <p className="max-w-measure">
            <a href="/new/import">{words.t("import.link")}</a>
          </p>
          <StartForm
            words={words}
            typed={returned?.typed ?? typed}
            problems={returned?.problems ?? []}
            once={once}
          />
        </div>
      </SiteShell>
    ),
  };
}

/** Starts an assessment and goes to its sections. */
async function start({ words, admit, withinRate }: Writer, form: FormData) {
  const typed = { name: typedText(form, "name"), start: typedText(form, "start") };
  const parsed = parseForm(startForm(words), form);
  if (!parsed.ok) return { problems: parsed.failure.problems, typed };
  const rate = await withinRate("create");
  if (!rate.ok)
    return { problems: [{ field: "name", message: describeFailure(words, rate.failure) }], typed };
  const caller = await admit();
  const started = await runOnce(caller, "start", onceKeyIn(form), madeOutcome, ({ db }) =>
    withinAssessmentLimit({ ...caller, db }, async () =>
      succeed({ id: await startAssessment(db, caller.visitorHash, parsed.value) }),
    ),
  );
  if (started.ok) return { redirectTo: `/a/${started.value.id}/sections` };
  return { problems: [{ field: "name", message: describeFailure(words, started.failure) }], typed };
}

export default function NewPage(props: ReadOnlyPageProps) {
  return <ReadOnlyPage {...props} siteName={wordsIn(props.locale).t("site.name")} />;
}
