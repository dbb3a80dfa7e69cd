import { EmptyState } from "@/components/assessment/empty-state";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button-link";
import type { Words } from "@/lib/messages/words";

/** How many were looked at, of how many. */
type Looked = { readonly looked: number; readonly total: number };

/** How far the report has come; hidden by the next one. Within the list it is an item of it. */
export function ReportStep({ words, step, isInList }: { words: Words; step: Looked; isInList: boolean }) {
  const Tag = isInList ? "li" : "div";
  return (
    <Tag data-drift-step="">
      <HowFar words={words} {...step} />
    </Tag>
  );
}

/** Hides the steps before a list, in which the next ones are. */
export function StepsGoOnInList() {
  return <div data-drift-step="" hidden />;
}

function HowFar({ words, looked, total }: Looked & { words: Words }) {
  return (
    <div className="grid max-w-form gap-2">
      {/* The sentence below says the same. */}
      <progress
        aria-hidden="true"
        value={looked}
        max={Math.max(total, 1)}
        className="h-3 w-full appearance-none overflow-hidden rounded-sm border border-edge bg-sunk print:hidden [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-sunk [&::-webkit-progress-value]:bg-accent"
      />
      <p>{words.t("drift.progress", { looked, total })}</p>
    </div>
  );
}

type ReportEndProps = {
  words: Words;
  step: Looked & {
    /** How many come out otherwise, and how many stand though other rules said it. */
    readonly moved: number;
    readonly standing: number;
    /** Whether it failed before all were looked at. */
    readonly isStopped: boolean;
  };
  /** How many of those that come out otherwise are listed. */
  shown: number;
  /** Where the list begins, unless it does here, and where it goes on, if it does. */
  firstHref: string | null;
  nextHref: string | null;
};

/** What the report comes to. */
export function ReportEnd({ words, step, shown, firstHref, nextHref }: ReportEndProps) {
  const { t } = words;
  const { moved, standing, isStopped } = step;
  if (step.total === 0 && !isStopped) {
    return (
      <div data-drift-end="">
        <EmptyState title={t("drift.empty")} hint={t("drift.emptyHint")}>
          <ButtonLink href="/new">{t("library.start")}</ButtonLink>
        </EmptyState>
      </div>
    );
  }
  const isAllWell = moved === 0 && firstHref === null && !isStopped;
  return (
    <div data-drift-end="" className="grid max-w-form gap-4">
      {isStopped ? (
        <Banner tone="short" title={t("drift.stopped")}>
          {t("drift.stoppedText")}
        </Banner>
      ) : null}
      {isAllWell ? (
        <Banner tone="meets" title={t("drift.none")} />
      ) : (
        <p className="text-lg font-semibold">{t("drift.found", { count: moved })}</p>
      )}
      {moved > shown ? <p>{t("drift.more", { count: moved - shown })}</p> : null}
      {standing > 0 ? <p>{t("drift.standing", { count: standing })}</p> : null}
      <HowFar words={words} {...step} />
      {firstHref !== null || nextHref !== null ? (
        <p className="flex flex-wrap gap-x-6 gap-y-2">
          {firstHref !== null ? <a href={firstHref}>{t("drift.first")}</a> : null}
          {nextHref !== null ? <a href={nextHref}>{t("drift.next")}</a> : null}
        </p>
      ) : null}
    </div>
  );
}
