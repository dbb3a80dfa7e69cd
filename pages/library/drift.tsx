import { postCopies } from "@/app/history-forms";
import { DriftedList } from "@/components/history/drifted-list";
import { problemsOf, type ReturnedHistory } from "@/components/history/returned-history";
import { ReadOnlyPage } from "@/components/site/read-only-page";
import { SiteShell } from "@/components/site/site-shell";
import { BackLink } from "@/components/ui/back-link";
import { Banner } from "@/components/ui/banner";
import { ErrorSummary } from "@/components/ui/error-summary";
import { PageHeading } from "@/components/ui/page-heading";
import { type DriftPage, readDriftPage } from "@/lib/assessments/find-drift";
import { wordsIn } from "@/lib/messages/words";
import { recordIds } from "@/lib/schemas/query-string";
import { currentRuleSet } from "@/lib/schemas/rule-book";
import { serveForms } from "@/lib/server/form-page";
import type { Reader, ReadOnlyPageProps } from "@/lib/server/read-only-page";

export const config = { runtime: "nodejs", unstable_runtimeJS: false };

export const getServerSideProps = serveForms<ReturnedHistory>(
  async (reader, returned, once) => {
    const { t } = reader.words;
    const [after = null] = recordIds(reader.query.get("after") ?? undefined);
    const found = await readDriftPage(await reader.caller(), after);
    const title = t("drift.title");
    return {
      title: returned ? t("errors.titlePrefix", { title }) : title,
      isPublic: false,
      element: () => (
        <DriftDocument reader={reader} found={found} after={after} returned={returned} once={once} />
      ),
    };
  },
  async (writer, form) => {
    const wanted = form.getAll(form.get("which") === "all" ? "shown" : "ids");
    const ids = recordIds(wanted.filter((value) => typeof value === "string"));
    if (ids.length > 0) return await postCopies(writer, form, ids);
    const message = writer.words.t("drift.copy.pick");
    return { do: "re-evaluate", number: 0, problems: [{ field: "ids", message }], typed: "" };
  },
);

type DriftDocumentProps = {
  reader: Reader;
  found: DriftPage;
  after: string | null;
  returned: ReturnedHistory | null;
  once: string;
};

function DriftDocument({ reader, found, after, returned, once }: DriftDocumentProps) {
  const { words } = reader;
  const { t } = words;
  const { moved, standing, looked, total, next } = found;
  const isAllWell = moved.length === 0 && next === null && after === null;
  const problem = returned?.problems[0]?.message ?? null;
  return (
    <SiteShell page={reader} back={<BackLink href="/library" label={t("drift.libraryLink")} />}>
      <div className="grid gap-8">
        {moved.length > 0 ? <ErrorSummary title={t("errors.problem")} errors={problemsOf(returned)} /> : null}
        <PageHeading lede={t("drift.lede", { version: currentRuleSet.version })}>
          {t("drift.heading")}
        </PageHeading>
        <div className="grid max-w-form gap-2">
          <progress
            value={looked}
            max={Math.max(total, 1)}
            aria-labelledby="progress"
            className="h-3 w-full appearance-none overflow-hidden rounded-sm border border-edge bg-sunk print:hidden [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-sunk [&::-webkit-progress-value]:bg-accent"
          />
          <p id="progress">{t("drift.progress", { looked, total })}</p>
        </div>
        {isAllWell ? (
          <Banner tone="meets" title={t("drift.none")} />
        ) : (
          <p className="text-lg font-semibold">{t("drift.found", { count: moved.length })}</p>
        )}
        {standing > 0 ? <p>{t("drift.standing", { count: standing })}</p> : null}
        {moved.length > 0 ? (
          <DriftedList
            words={words}
            assessments={moved}
            version={currentRuleSet.version}
            once={once}
            problem={problem}
          />
        ) : null}
        {next !== null || after !== null ? (
          <p className="flex flex-wrap gap-x-6 gap-y-2">
            {after !== null ? <a href="/library/drift">{t("drift.first")}</a> : null}
            {next !== null ? <a href={`/library/drift?after=${next}`}>{t("drift.next")}</a> : null}
          </p>
        ) : null}
      </div>
    </SiteShell>
  );
}

export default function LibraryDriftPage(props: ReadOnlyPageProps) {
  return <ReadOnlyPage {...props} siteName={wordsIn(props.locale).t("site.name")} />;
}
