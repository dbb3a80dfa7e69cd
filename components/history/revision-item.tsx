import { GapTag } from "@/components/scale/gap-tag";
import { RungSpark } from "@/components/scale/rung-spark";
import { rungNumber } from "@/components/scale/section-geometry";
import { Disclosure } from "@/components/ui/disclosure";
import { Tag } from "@/components/ui/tag";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { rungLabel } from "@/lib/catalogue/rungs";
import type { Verdict } from "@/lib/engine/verdict";
import type { Words } from "@/lib/messages/words";
import type { RevisionCause } from "@/lib/schemas/revision-cause";
import { editionNames } from "./edition";
import type { ReturnedHistory } from "./returned-history";
import { MilestoneForm, RestoreForm } from "./revision-forms";

type Said = {
  readonly number: number;
  readonly verdict: Verdict;
  readonly ruleSet: { readonly version: string; readonly hash: string };
};

/** A revision as its history shows it. */
export type ShownRevision = Said & {
  readonly version: number;
  readonly cause: RevisionCause;
  readonly restoredFrom: number | null;
  readonly reason: string | null;
  readonly milestone: string | null;
  readonly createdAt: Date;
  readonly createdById: string;
  readonly createdByName: string | null;
  /** The one before it. */
  readonly previous: Said | null;
};

type RevisionItemProps = {
  words: Words;
  assessmentId: string;
  revision: ShownRevision;
  /** The reader, who is "you". */
  visitorId: string;
  once: string;
  returned: ReturnedHistory | null;
  /** The draft's version where this reader may restore; null where they may not. */
  draftVersion: number | null;
  mayName: boolean;
};

/** One revision: what was said, when, by whom, why, and what can be done with it. */
export function RevisionItem(props: RevisionItemProps) {
  const { words, assessmentId, revision, visitorId, once, draftVersion, mayName } = props;
  const { t } = words;
  const { number, milestone, reason, verdict, previous } = revision;
  const returned = props.returned?.number === number ? props.returned : null;
  const isReturned = (what: ReturnedHistory["do"]) => (returned?.do === what ? returned : null);
  return (
    <li id={`revision-${number}`} className="grid gap-2 border-t border-line py-5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 className="text-xl">{t("history.revision", { number })}</h2>
        {milestone ? <Tag tone="accent">{t("history.milestone.tag", { name: milestone })}</Tag> : null}
      </div>
      <p className="text-sm text-ink-2">{aboutOf(words, revision, visitorId)}</p>
      {reason ? <p className="max-w-measure whitespace-pre-line">{t("history.reason", { reason })}</p> : null}
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {verdict.recommended ? (
          <RungSpark rung={verdict.recommended} label={rungLabel(words, verdict.recommended)} />
        ) : (
          <span>{t("history.noRung")}</span>
        )}
        <span>{floorOf(words, verdict, previous?.verdict ?? null)}</span>
        {verdict.gap && verdict.recommended ? (
          <GapTag words={words} rungsShort={verdict.gap.rungsShort} />
        ) : null}
        <span className="text-sm text-ink-2">{rulesOf(words, revision)}</span>
      </p>
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        <RevisionLink href={`/a/${assessmentId}/result?revision=${number}`} words={words} number={number}>
          {t("history.result")}
        </RevisionLink>
        <RevisionLink href={`/a/${assessmentId}/report?revision=${number}`} words={words} number={number}>
          {t("history.report")}
        </RevisionLink>
        {previous ? (
          <li>
            <a
              href={`/a/${assessmentId}/diff?from=${previous.number}&to=${number}`}
              className="inline-block py-1"
            >
              {t("history.diff", { number: previous.number })}
            </a>
          </li>
        ) : null}
      </ul>
      {mayName || draftVersion !== null ? (
        <div className="flex flex-wrap items-start gap-x-6 print:hidden">
          {mayName ? (
            <Disclosure
              open={isReturned("milestone") !== null}
              summary={
                <>
                  {t(milestone ? "history.milestone.rename" : "history.milestone.name")}
                  <VisuallyHidden> {t("history.hidden", { number })}</VisuallyHidden>
                </>
              }
            >
              <MilestoneForm
                words={words}
                number={number}
                once={once}
                milestone={milestone}
                returned={isReturned("milestone")}
              />
            </Disclosure>
          ) : null}
          {draftVersion !== null && draftVersion !== revision.version ? (
            <Disclosure
              open={isReturned("restore") !== null}
              summary={
                <>
                  {t("history.restore.summary")}
                  <VisuallyHidden> {t("history.hidden", { number })}</VisuallyHidden>
                </>
              }
            >
              <RestoreForm
                words={words}
                number={number}
                once={once}
                version={draftVersion}
                returned={isReturned("restore")}
              />
            </Disclosure>
          ) : null}
        </div>
      ) : null}
    </li>
  );
}

type RevisionLinkProps = { words: Words; href: string; number: number; children: string };

/** A link that says of which revision to those who hear it alone. */
function RevisionLink({ words, href, number, children }: RevisionLinkProps) {
  return (
    <li>
      <a href={href} className="inline-block py-1">
        {children}
        <VisuallyHidden> {words.t("history.hidden", { number })}</VisuallyHidden>
      </a>
    </li>
  );
}

function aboutOf(words: Words, revision: ShownRevision, visitorId: string): string {
  const { createdAt } = revision;
  return words.t("history.about", {
    cause: causeOf(words, revision),
    date: words.date(createdAt),
    time: createdAt.toISOString().slice(11, 16),
    who: whoOf(words, revision, visitorId),
  });
}

function causeOf({ t }: Words, { cause, restoredFrom }: ShownRevision): string {
  if (cause === "restored") return t("history.cause.restored", { number: restoredFrom ?? 0 });
  return t(cause === "re-evaluated" ? "history.cause.reevaluated" : `history.cause.${cause}`);
}

function whoOf({ t }: Words, { createdById, createdByName }: ShownRevision, visitorId: string): string {
  if (createdById === visitorId) return t("history.by.you");
  return createdByName === null ? t("history.by.nobody") : t("history.by.named", { name: createdByName });
}

function floorOf({ t }: Words, { floor }: Verdict, previous: Verdict | null): string {
  const now = rungNumber(floor.firm);
  const before = previous && rungNumber(previous.floor.firm);
  if (before === null || before === now) return t("history.floor", { floor: now });
  return t("history.floorFrom", { from: before, floor: now });
}

function rulesOf({ t }: Words, { ruleSet, previous }: ShownRevision): string {
  if (!previous || previous.ruleSet.hash === ruleSet.hash) {
    return t("history.rules", { version: ruleSet.version });
  }
  const { from, to } = editionNames(previous.ruleSet, ruleSet);
  return t("history.rulesFrom", { from, version: to });
}
