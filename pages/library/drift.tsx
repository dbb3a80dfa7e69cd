import { driftStream } from "@/app/drift-report";
import { postCopies } from "@/app/history-forms";
import { problemsOf, type ReturnedHistory } from "@/components/history/returned-history";
import { LibraryViews } from "@/components/library/library-views";
import { ReadOnlyPage } from "@/components/site/read-only-page";
import { SiteShell } from "@/components/site/site-shell";
import { StreamPlace } from "@/components/site/stream-place";
import { ErrorSummary } from "@/components/ui/error-summary";
import { PageHeading } from "@/components/ui/page-heading";
import { recordIds } from "@/lib/schemas/query-string";
import { currentRuleSet } from "@/lib/schemas/rule-book";
import { serveForms } from "@/lib/server/form-page";
import type { Reader, ReadOnlyPageProps } from "@/lib/server/read-only-page";

export const config = { runtime: "nodejs", unstable_runtimeJS: false };

export const getServerSideProps = serveForms<ReturnedHistory>(
  async (reader, returned, once) => {
    const { words } = reader;
    const [after = null] = recordIds(reader.query.get("after") ?? undefined);
    const caller = await reader.caller();
    const title = words.t("drift.title");
    const problem = returned?.problems[0]?.message ?? null;
    return {
      title: returned ? words.t("errors.titlePrefix", { title }) : title,
      isPublic: false,
      element: () => <DriftDocument reader={reader} returned={returned} />,
      stream: driftStream({ words, caller, after, once, problem }),
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

/** What the report is about; what it finds follows as it is found. */
function DriftDocument({ reader, returned }: { reader: Reader; returned: ReturnedHistory | null }) {
  const { words } = reader;
  const { t } = words;
  return (
    <SiteShell page={reader}>
      <div className="grid gap-8">
        <ErrorSummary title={t("errors.problem")} errors={problemsOf(returned)} />
        <PageHeading lede={t("drift.lede", { version: currentRuleSet.version })}>
          {t("drift.heading")}
        </PageHeading>
        <LibraryViews words={words} current="drift" />
        <div data-drift="" className="grid gap-8">
          <StreamPlace />
        </div>
      </div>
    </SiteShell>
  );
}

export default function LibraryDriftPage(props: ReadOnlyPageProps) {
  return <ReadOnlyPage {...props} />;
}
