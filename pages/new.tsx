import { nothingHere } from "@/app/read-only-pages";
import { StartForm, type TypedStart } from "@/components/assessment/start-form";
import { ReadOnlyPage } from "@/components/site/read-only-page";
import { SiteShell } from "@/components/site/site-shell";
import { PageHeading } from "@/components/ui/page-heading";
import { withinAssessmentLimit } from "@/lib/assessments/assessment-limit";
import { copyAssessment } from "@/lib/assessments/copy-assessment";
import { listPickable, type Pickable } from "@/lib/assessments/list-pickable";
import { runOnce } from "@/lib/assessments/run-once";
import { startAssessment } from "@/lib/assessments/start-assessment";
import { presets } from "@/lib/catalogue/presets";
import { type FieldProblem, type NotAllowed, type NotFound, succeed } from "@/lib/result";
import { copyName } from "@/lib/schemas/copy-name";
import { readSearch } from "@/lib/schemas/library-query";
import { onceKeyIn } from "@/lib/schemas/once-key";
import { madeOutcome } from "@/lib/schemas/once-outcome";
import { isRecordId } from "@/lib/schemas/record-id";
import { startForm } from "@/lib/schemas/start-form";
import { describeFailure } from "@/lib/server/failure-copy";
import { parseForm, typedText } from "@/lib/server/form-door";
import { serveForms, type Writer } from "@/lib/server/form-page";
import type { Reader, ReadOnlyPageProps } from "@/lib/server/read-only-page";

export const config = { runtime: "nodejs", unstable_runtimeJS: false };

type Returned = { readonly problems: readonly FieldProblem[]; readonly typed: TypedStart };

export const getServerSideProps = serveForms<Returned>(loadStart, start);

/** Where an assessment is started: blank, from a preset, or as a copy. A link may name what to start from. */
async function loadStart(reader: Reader, returned: Returned | null, once: string) {
  const { words, query } = reader;
  const q = readSearch(query);
  const named = query.get("copy");
  const picked = returned?.typed.copyOf ?? named ?? "";
  const list = await listPickable(await reader.caller(), isRecordId(picked) ? [picked] : [], q);
  const original = list.items.find(({ id }) => id === picked);
  if (named !== null && returned === null && !original) return nothingHere(reader);
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
            typed={returned?.typed ?? proposed(reader, original)}
            problems={returned?.problems ?? []}
            once={once}
            copyable={list.items.length > 0 || q !== "" ? { ...list, q } : null}
          />
        </div>
      </SiteShell>
    ),
  };
}

/** What stands in the form at first, by what the link names. */
function proposed({ words, query }: Reader, original: Pickable | undefined): TypedStart {
  if (original) {
    const name = copyName(original.name, (name) => words.t("start.copyName", { name }));
    return { name, start: "copy", copyOf: original.id };
  }
  const preset = presets.find(({ id }) => id === query.get("preset"));
  const start = query.get("start") === "copy" ? "copy" : (preset?.id ?? "blank");
  return { name: "", start, copyOf: "" };
}

/** Starts an assessment and goes to its sections. */
async function start({ words, admit, withinRate }: Writer, form: FormData) {
  const typed = {
    name: typedText(form, "name"),
    start: typedText(form, "start"),
    copyOf: typedText(form, "copyOf"),
  };
  const parsed = parseForm(startForm(words), form);
  if (!parsed.ok) return { problems: parsed.failure.problems, typed };
  const { name, from } = parsed.value;
  const rate = await withinRate("create");
  if (!rate.ok)
    return { problems: [{ field: "name", message: describeFailure(words, rate.failure) }], typed };
  const caller = await admit();
  const started = await runOnce(caller, "start", onceKeyIn(form), madeOutcome, ({ db }) =>
    withinAssessmentLimit<{ readonly id: string }, NotFound | NotAllowed>({ ...caller, db }, async () => {
      if (from.kind === "copy") return await copyAssessment({ ...caller, db }, from.assessmentId, name);
      const presetId = from.kind === "preset" ? from.presetId : null;
      return succeed({ id: await startAssessment(db, caller.visitorHash, { name, presetId }) });
    }),
  );
  if (started.ok) return { redirectTo: `/a/${started.value.id}/sections` };
  const field = started.failure.code === "too-many" ? "name" : "copyOf";
  return { problems: [{ field, message: describeFailure(words, started.failure) }], typed };
}

export default function NewPage(props: ReadOnlyPageProps) {
  return <ReadOnlyPage {...props} />;
}
