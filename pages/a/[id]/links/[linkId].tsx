import { nothingHere } from "@/app/read-only-pages";
import { ChangeLinkForm } from "@/components/assessment/change-link-form";
import { ReadOnlyPage } from "@/components/site/read-only-page";
import { SiteShell } from "@/components/site/site-shell";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { doAgain, runOnce } from "@/lib/assessments/run-once";
import { changeShareLink, readShareLink } from "@/lib/assessments/share-revision";
import type { FieldProblem } from "@/lib/result";
import { onceKeyIn } from "@/lib/schemas/once-key";
import { doneOutcome } from "@/lib/schemas/once-outcome";
import { changedLinkForm } from "@/lib/schemas/share-form";
import { parseForm, typedText } from "@/lib/server/form-door";
import { serveForms, type Writer } from "@/lib/server/form-page";
import type { Reader, ReadOnlyPageProps } from "@/lib/server/read-only-page";

export const config = { runtime: "nodejs", unstable_runtimeJS: false };

type Typed = { readonly label: string; readonly expires: string; readonly until: string };
type Returned = { readonly problems: readonly FieldProblem[]; readonly typed: Typed };

export const getServerSideProps = serveForms<Returned>(loadLinkPage, changeLink);

/** Where a link's label and end are changed. One that has ended stays so, and its list says it. */
async function loadLinkPage(reader: Reader, returned: Returned | null, once: string) {
  const { words } = reader;
  const { id, linkId } = idsOf(reader);
  const found = await readShareLink(await reader.caller(), id, linkId);
  if (!found.ok) return nothingHere(reader);
  const { assessment, link } = found.value;
  if (!link.isOpen) return { redirectTo: `/a/${id}/share#links` };
  const title = words.t("share.changeLink.title");
  const until = link.expiresAt?.toISOString().slice(0, 10) ?? "";
  const stored = { label: link.label, expires: until === "" ? "never" : "date", until };
  return {
    title: returned ? words.t("errors.titlePrefix", { title }) : title,
    isPublic: false,
    element: () => (
      <SiteShell
        page={reader}
        back={<BackLink href={`/a/${id}/share#links`} label={words.t("share.changeLink.back")} />}
      >
        <div className="grid gap-8">
          <PageHeading eyebrow={`${assessment.name} · ${link.label}`} lede={words.t("share.changeLink.lede")}>
            {title}
          </PageHeading>
          <ChangeLinkForm
            words={words}
            link={link}
            typed={returned?.typed ?? stored}
            problems={returned?.problems ?? []}
            once={once}
          />
        </div>
      </SiteShell>
    ),
  };
}

async function changeLink(
  writer: Writer,
  form: FormData,
): Promise<Returned | { readonly redirectTo: string }> {
  const { id, linkId } = idsOf(writer);
  const parsed = parseForm(changedLinkForm(writer.words, new Date()), form);
  if (!parsed.ok) {
    const typed = {
      label: typedText(form, "label"),
      expires: typedText(form, "expires"),
      until: typedText(form, "until"),
    };
    return { problems: parsed.failure.problems, typed };
  }
  const { value } = parsed;
  const action = `change link ${linkId}`;
  await runOnce(
    await writer.caller(),
    action,
    onceKeyIn(form),
    doneOutcome,
    (caller) => changeShareLink(caller, id, linkId, value),
    doAgain,
  );
  // Where it failed there is no such link to change any more, and the list of links shows why.
  return { redirectTo: `/a/${encodeURIComponent(id)}/share#links` };
}

function idsOf({ params }: Reader) {
  return { id: params["id"] ?? "", linkId: params["linkId"] ?? "" };
}

export default function LinkPage(props: ReadOnlyPageProps) {
  return <ReadOnlyPage {...props} />;
}
