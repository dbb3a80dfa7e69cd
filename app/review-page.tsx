import { CommentForm } from "@/components/review/comment-form";
import { ConfirmDecision } from "@/components/review/confirm-decision";
import { DecideForm, type TypedDecision } from "@/components/review/decide-form";
import { ReviewDocument } from "@/components/review/review-document";
import { GapTag } from "@/components/scale/gap-tag";
import { SiteShell } from "@/components/site/site-shell";
import { BackLink } from "@/components/ui/back-link";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import { canReview } from "@/lib/access/role";
import { readAssessment } from "@/lib/assessments/read-assessment";
import { type Review, readReview } from "@/lib/assessments/read-review";
import { whyStale } from "@/lib/assessments/review-status";
import { questionIn } from "@/lib/catalogue/in-language";
import { rungLabel } from "@/lib/catalogue/rungs";
import { verdictTitle } from "@/lib/catalogue/verdict-sentence";
import { decisionSentence, statusWords, whyNotAgreeWords } from "@/lib/documents/review-words";
import type { Words } from "@/lib/messages/words";
import type { FieldProblem } from "@/lib/result";
import { decisionKinds, verdictSubject } from "@/lib/schemas/review-entry";
import { acceptanceDays, decisionForm } from "@/lib/schemas/review-form";
import type { FormPage } from "@/lib/server/form-page";
import type { Reader } from "@/lib/server/read-only-page";
import { nothingHere } from "./read-only-pages";
import type { ReturnedReview } from "./review-post";
import { recordPage, subjectOf } from "./review-record";

/** What the review page shows to this reader, with the form that came back, if one did. */
export async function reviewPage(
  reader: Reader,
  returned: ReturnedReview | null,
  once: string,
): Promise<FormPage> {
  const id = reader.params["id"] ?? "";
  const caller = await reader.caller();
  const now = new Date();
  const found = await readReview(caller, id, now);
  if (found.ok) return foundPage({ reader, review: found.value, returned, once, now });
  const draft = await readAssessment(caller, id);
  return draft.ok ? nothingToReview(reader, draft.value.assessment) : nothingHerePage(reader);
}

function nothingHerePage(reader: Reader): FormPage {
  const { says: _, ...page } = nothingHere(reader);
  return page;
}

function nothingToReview(
  reader: Reader,
  { id, name }: { readonly id: string; readonly name: string },
): FormPage {
  const { t } = reader.words;
  return {
    title: t("review.titleOf", { name }),
    isPublic: false,
    element: () => (
      <SiteShell page={reader}>
        <div className="grid justify-items-start gap-8">
          <PageHeading eyebrow={name} lede={t("review.noResult.lede")}>
            {t("review.title")}
          </PageHeading>
          <ButtonLink href={`/a/${id}/check`}>{t("review.noResult.check")}</ButtonLink>
        </div>
      </SiteShell>
    ),
  };
}

type Facts = {
  readonly reader: Reader;
  readonly review: Review;
  readonly returned: ReturnedReview | null;
  readonly once: string;
  readonly now: Date;
};

function foundPage(facts: Facts): FormPage {
  const { reader, review, returned, once } = facts;
  const { words } = reader;
  const { t } = words;
  const { assessment, revision } = review;
  const returnedDecision = returned?.form === "comment" ? null : returned;
  const withheld = returned?.form === "confirm" ? withheldProblem(words, review, returned) : null;
  const action = `/a/${assessment.id}/review#error-summary`;

  if (returned?.form === "confirm" && withheld === null) {
    const decided = decisionForm(words, facts.now).parse({ ...returned.typed, revision: returned.revision });
    return {
      status: 200,
      title: t("review.confirm.titleOf", { name: revision.name }),
      isPublic: false,
      element: () => (
        <SiteShell page={reader}>
          <ConfirmDecision
            words={words}
            eyebrow={revision.name}
            action={action}
            once={once}
            revision={revision.number}
            typed={returned.typed}
            sentence={decisionSentence(words, { ...decided, revision })}
            cancelHref={`/a/${assessment.id}/review`}
          />
        </SiteShell>
      ),
    };
  }

  const problems = withheld ? [withheld] : (returned?.problems ?? []);
  const title = t("review.titleOf", { name: revision.name });
  return {
    status: problems.length > 0 ? 422 : 200,
    title: problems.length > 0 ? t("errors.titlePrefix", { title }) : title,
    isPublic: false,
    element: () => (
      <SiteShell
        page={reader}
        back={<BackLink href={`/a/${assessment.id}/result`} label={t("review.back")} />}
      >
        <ReviewDocument
          words={words}
          eyebrow={revision.name}
          revision={revision.number}
          problems={problems}
          recorded={recordedIn(reader, review)}
          status={statusBanner(words, review)}
          brief={briefRows(words, review)}
          decide={<Decide {...facts} action={action} returned={returnedDecision} problems={problems} />}
          comment={canReview(review.role) ? <Comment {...facts} action={action} problems={problems} /> : null}
          record={recordPage(reader, review, facts.now)}
        />
      </SiteShell>
    ),
  };
}

/** The entry that somebody was just led to, as the address has it. */
function recordedIn({ query }: Reader, { entries, visitorId }: Review): number | null {
  const entry = entries.find(({ number }) => `${number}` === query.get("recorded"));
  return entry?.visitorId === visitorId ? entry.number : null;
}

/** Why what somebody was about to record is not open to them as things stand now. */
function withheldProblem(
  words: Words,
  { offer, revision }: Review,
  returned: { readonly typed: TypedDecision; readonly revision: number },
): FieldProblem | null {
  const { t } = words;
  const problem = (message: string) => ({ field: "decision", message });
  if (returned.revision !== revision.number) return problem(t("review.failure.outdated"));
  const kind = decisionKinds.find((each) => each === returned.typed.decision);
  const why = kind ? offer[kind] : "role";
  if (why === null) return null;
  if (why === "outdated") return problem(t("review.failure.outdated"));
  return problem(whyNotAgreeWords(words, why, revision.verdict) ?? t("review.failure.role"));
}

function statusBanner(words: Words, { status }: Review) {
  const { short, sentences, tone } = statusWords(words, status);
  return { title: short, sentences, tone: tone === "neutral" ? ("info" as const) : tone };
}

function briefRows(words: Words, { assessment, revision }: Review) {
  const { t } = words;
  const { verdict, ruleSet, number } = revision;
  const { gap } = verdict;
  return [
    {
      id: "verdict",
      label: t("review.brief.verdict"),
      value: (
        <>
          {verdictTitle(words, verdict)}
          <br />
          <a href={`/a/${assessment.id}/result?revision=${number}`} className="inline-block py-0.5">
            {t("review.brief.answers")}
          </a>
        </>
      ),
    },
    { id: "floor", label: t("review.brief.floor"), value: rungLabel(words, verdict.floor.firm) },
    {
      id: "today",
      label: t("review.brief.today"),
      value: gap ? (
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {rungLabel(words, gap.today)}
          <GapTag rungsShort={gap.rungsShort} words={words} />
        </span>
      ) : (
        t("review.brief.todayUnknown")
      ),
    },
    { id: "rules", label: t("review.brief.ruleSet"), value: ruleSet.version },
  ];
}

type DecideProps = Omit<Facts, "returned"> & {
  readonly action: string;
  readonly returned: Exclude<ReturnedReview, { form: "comment" }> | null;
  readonly problems: readonly FieldProblem[];
};

function Decide({ reader, review, returned, now, action, problems }: DecideProps) {
  const { words } = reader;
  const { t } = words;
  const { offer, role, revision, state, name } = review;
  if (!canReview(role)) return <p className="max-w-measure">{t("review.decide.none")}</p>;
  const stale = whyStale({ revision: revision.number, ruleSetHash: revision.ruleSet.hash }, state);
  if (stale !== null) {
    const keys = {
      "newer-revision": "newerRevision",
      "changed-answers": "changedAnswers",
      "new-rules": "newRules",
    } as const;
    return (
      <p className="max-w-measure">
        {t(`review.decide.outdated.${keys[stale]}`, { revision: revision.number })}
      </p>
    );
  }
  const days = acceptanceDays(now);
  const why = whyNotAgreeWords(words, offer.agree, revision.verdict);
  const blank = { decision: "", remark: "", changes: "", reason: "", controls: "", riskOwner: "" };
  return (
    <>
      {why === null ? null : <p className="max-w-measure">{why}</p>}
      <DecideForm
        words={words}
        action={action}
        revision={revision.number}
        offered={decisionKinds.filter((kind) => offer[kind] === null)}
        typed={returned?.typed ?? { ...blank, ends: days.proposed, name: name ?? "" }}
        isNameKnown={name !== null}
        problems={returned ? problems : []}
        days={days}
      />
    </>
  );
}

type CommentProps = Facts & { readonly action: string; readonly problems: readonly FieldProblem[] };

function Comment({ reader, review, returned, once, action, problems }: CommentProps) {
  const { words } = reader;
  const { t } = words;
  const { revision, name } = review;
  const asked = subjectOf(reader.query, revision.ruleSet.book);
  const isReturned = returned?.form === "comment";
  return (
    <CommentForm
      words={words}
      action={action}
      once={once}
      revision={revision.number}
      typed={
        isReturned ? returned.typed : { on: asked ?? verdictSubject, comment: "", commenter: name ?? "" }
      }
      isNameKnown={name !== null}
      problems={isReturned ? problems : []}
      subjects={[
        { value: verdictSubject, label: t("review.comment.verdict") },
        ...revision.ruleSet.book.questions.map((question) => ({
          value: question.id,
          label: questionIn(words, question).prompt,
        })),
      ]}
    />
  );
}
