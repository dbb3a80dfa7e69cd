import { nothingHere } from "@/app/read-only-pages";
import { ActivityList } from "@/components/assessment/activity-list";
import { PersonForm } from "@/components/assessment/person-form";
import { ReadOnlyPage } from "@/components/site/read-only-page";
import { SiteShell } from "@/components/site/site-shell";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { nameOneself, readActivity } from "@/lib/assessments/read-activity";
import { doAgain, runOnce } from "@/lib/assessments/run-once";
import type { FieldProblem } from "@/lib/result";
import { activityPosition, printActivityPosition } from "@/lib/schemas/activity-query";
import { onceKeyIn } from "@/lib/schemas/once-key";
import { doneOutcome } from "@/lib/schemas/once-outcome";
import { personForm } from "@/lib/schemas/person-form";
import { parseForm, typedText } from "@/lib/server/form-door";
import { serveForms, type Writer } from "@/lib/server/form-page";
import type { Reader, ReadOnlyPageProps } from "@/lib/server/read-only-page";

export const config = { runtime: "nodejs", unstable_runtimeJS: false };

type Returned = { readonly problems: readonly FieldProblem[]; readonly name: string };

export const getServerSideProps = serveForms<Returned>(loadActivity, nameReader);

/** Who changed what, for everybody who may see it, with the form in which they say who they are. */
async function loadActivity(reader: Reader, returned: Returned | null, once: string) {
  const { words } = reader;
  const { t } = words;
  const id = reader.params["id"] ?? "";
  const position = activityPosition(reader.query.get("after"));
  const found = await readActivity(await reader.caller(), id, position);
  if (!found.ok) return nothingHere(reader);
  const { assessment, changes, next, ownName } = found.value;
  const title = t("activity.titleOf", { name: assessment.name });
  const here = `/a/${id}/activity`;
  return {
    title: returned ? t("errors.titlePrefix", { title }) : title,
    isPublic: false,
    element: () => (
      <SiteShell page={reader} back={<BackLink href={`/a/${id}/sections`} label={t("activity.back")} />}>
        <div className="grid gap-8">
          <PageHeading eyebrow={assessment.name} lede={t("activity.lede")}>
            {t("activity.heading")}
          </PageHeading>
          {changes.length > 0 ? (
            <ActivityList words={words} changes={changes} />
          ) : (
            <p className="text-ink-2">{t("activity.none")}</p>
          )}
          {next === null && position === null ? null : (
            <p className="flex flex-wrap gap-x-6 gap-y-2">
              {next ? (
                <a href={`${here}?after=${printActivityPosition(next)}`}>{t("activity.older")}</a>
              ) : null}
              {position ? <a href={here}>{t("activity.newest")}</a> : null}
            </p>
          )}
          <section aria-labelledby="you" className="grid gap-4">
            <h2 id="you" className="text-2xl">
              {t("activity.you")}
            </h2>
            <PersonForm
              words={words}
              name={returned?.name ?? ownName ?? ""}
              problems={returned?.problems ?? []}
              once={once}
            />
          </section>
        </div>
      </SiteShell>
    ),
  };
}

async function nameReader(
  writer: Writer,
  form: FormData,
): Promise<Returned | { readonly redirectTo: string }> {
  const id = writer.params["id"] ?? "";
  const parsed = parseForm(personForm(writer.words), form);
  if (!parsed.ok) return { problems: parsed.failure.problems, name: typedText(form, "person") };
  await runOnce(
    await writer.caller(),
    "name oneself",
    onceKeyIn(form),
    doneOutcome,
    (caller) => nameOneself(caller, id, parsed.value.person),
    doAgain,
  );
  // Where it failed there is nothing here for whoever tried, and the page says that.
  return { redirectTo: `/a/${encodeURIComponent(id)}/activity` };
}

export default function ActivityPage(props: ReadOnlyPageProps) {
  return <ReadOnlyPage {...props} />;
}
