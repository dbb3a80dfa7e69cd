import type { ReactNode } from "react";
import { previewOfRevision } from "@/app/preview-of-revision";
import { linkEnded } from "@/app/read-only-pages";
import { JoinedLink, JoinForm } from "@/components/assessment/join-form";
import { revisionEyebrow } from "@/components/assessment/revision-eyebrow";
import { SharedBanner } from "@/components/assessment/shared-banner";
import { VerdictDocument } from "@/components/assessment/verdict-document";
import { ReadOnlyPage } from "@/components/site/read-only-page";
import { SiteShell } from "@/components/site/site-shell";
import { PageHeading } from "@/components/ui/page-heading";
import { analyseRevision } from "@/lib/assessments/analyse-revision";
import { joinByLink, readJoining } from "@/lib/assessments/join-by-link";
import { countLinkOpen, openShareLink } from "@/lib/assessments/open-share-link";
import { runOnce } from "@/lib/assessments/run-once";
import type { FieldProblem } from "@/lib/result";
import { onceKeyIn } from "@/lib/schemas/once-key";
import { joinedSchema, personForm } from "@/lib/schemas/person-form";
import { countInBackground } from "@/lib/server/background-count";
import { parseForm, typedText } from "@/lib/server/form-door";
import { serveForms, type Writer } from "@/lib/server/form-page";
import type { Reader, ReadOnlyPageProps } from "@/lib/server/read-only-page";

export const config = { runtime: "nodejs", unstable_runtimeJS: false };

type Returned = { readonly problems: readonly FieldProblem[]; readonly name: string };
type Opened = Extract<Awaited<ReturnType<typeof openShareLink>>, { ok: true }>["value"];

export const getServerSideProps = serveForms<Returned>(loadSharedPage, join);

const titles = {
  read: "share.shared.title",
  review: "share.shared.titleToReview",
  edit: "share.shared.titleToEdit",
} as const;

/** What a link opens. Nothing is granted by looking. */
async function loadSharedPage(reader: Reader, returned: Returned | null, once: string) {
  const { words } = reader;
  const caller = await reader.caller();
  const opened = await openShareLink(caller.db, reader.params["token"] ?? "");
  if (!opened.ok) return linkEnded(reader);
  const { link, revision, latest, names } = opened.value;
  if (reader.isPageView) countInBackground(countLinkOpen(caller.db, link));
  const title = words.t(titles[link.scope]);
  const head = {
    title: returned ? words.t("errors.titlePrefix", { title }) : title,
    isPublic: false,
    ...(revision && link.showsVerdictInChats && { preview: previewOfRevision(words, revision) }),
  };
  const { scope, assessmentId } = link;
  if (scope === "read") {
    const facts = [link.id, `${link.expiresAt?.getTime()}`, `${names.sharedBy}`, `${names.concludedBy}`];
    return {
      ...head,
      says: [`${revision?.id}`, `${revision?.name}`, `${latest}`, ...facts],
      element: () => <SharedPage reader={reader} opened={opened.value} />,
    };
  }
  const { hasJoined, name } = await readJoining(caller, link);
  const joining = hasJoined ? (
    <JoinedLink words={words} scope={scope} href={workPath(assessmentId, scope)} />
  ) : (
    <JoinForm
      words={words}
      scope={scope}
      name={returned?.name ?? name ?? ""}
      problems={returned?.problems ?? []}
      once={once}
    />
  );
  return {
    ...head,
    element: () => <SharedPage reader={reader} opened={opened.value} joining={joining} />,
  };
}

/** Gives whoever asks for it what the link is for. */
async function join(writer: Writer, form: FormData): Promise<Returned | { readonly redirectTo: string }> {
  const { words } = writer;
  const token = writer.params["token"] ?? "";
  const here = { redirectTo: `/s/${token}` };
  const parsed = parseForm(personForm(words), form);
  if (!parsed.ok) return { problems: parsed.failure.problems, name: typedText(form, "person") };
  const opened = await openShareLink((await writer.caller()).db, token);
  if (!opened.ok) return here;
  const { id, scope, assessmentId } = opened.value.link;
  if (scope === "read") return here;
  const name = parsed.value.person;
  const caller = await writer.admit();
  const joined = await runOnce(caller, `join ${id}`, onceKeyIn(form), joinedSchema, (within) =>
    joinByLink({ ...within, visitorHash: caller.visitorHash }, token, name),
  );
  if (joined.ok) return { redirectTo: workPath(assessmentId, scope) };
  if (joined.failure.code !== "too-many") return here;
  const message = words.t("share.join.full", { limit: joined.failure.limit });
  return { problems: [{ field: "person", message }], name };
}

function workPath(assessmentId: string, scope: "review" | "edit"): string {
  return `/a/${assessmentId}/${scope === "edit" ? "sections" : "review"}`;
}

type SharedPageProps = { reader: Reader; opened: Opened; joining?: ReactNode };

function SharedPage({ reader, opened, joining }: SharedPageProps) {
  const { words } = reader;
  const { link, revision, latest, names } = opened;
  const banner = (
    <SharedBanner
      words={words}
      scope={link.scope}
      revision={revision?.number ?? null}
      latest={latest}
      isFollowing={link.revisionId === null}
      expiresAt={link.expiresAt}
      names={names}
      reportHref={`/s/${reader.params["token"]}/report`}
      exportHref={`/s/${reader.params["token"]}/export`}
    >
      {joining}
    </SharedBanner>
  );
  return (
    <SiteShell page={reader} navigation="none">
      {revision === null ? (
        <div className="grid gap-8">
          <PageHeading eyebrow={link.assessment.name} lede={words.t("share.shared.noResultText")}>
            {words.t("share.shared.noResult")}
          </PageHeading>
          {banner}
        </div>
      ) : (
        <VerdictDocument
          words={words}
          name={revision.name}
          eyebrow={revisionEyebrow(words, revision)}
          verdict={revision.verdict}
          book={revision.ruleSet.book}
          answers={revision.answers}
          isNoteShown={link.showsNotes}
          isOutdated={false}
          analysis={analyseRevision(revision)}
        >
          {banner}
        </VerdictDocument>
      )}
    </SiteShell>
  );
}

export default function SharedResultPage(props: ReadOnlyPageProps) {
  return <ReadOnlyPage {...props} />;
}
