import { ReportEnd, ReportStep, StepsGoOnInList } from "@/components/history/drift-report";
import { DriftedForm, DriftedRow } from "@/components/history/drifted-list";
import { StreamPlace } from "@/components/site/stream-place";
import type { Caller } from "@/lib/access/caller";
import { type DriftStep, reportDrift } from "@/lib/assessments/find-drift";
import type { Words } from "@/lib/messages/words";
import { currentRuleSet } from "@/lib/schemas/rule-book";
import { markupOf, type PageStream } from "@/lib/server/streamed-page";

type Report = {
  readonly words: Words;
  readonly caller: Caller;
  /** The id that it starts after; null for the beginning. */
  readonly after: string | null;
  readonly once: string;
  /** What was wrong with the form that was sent before. */
  readonly problem: string | null;
};

const place = markupOf(<StreamPlace />);
/** Said at most so often: a page without script keeps every line that it was ever sent. */
const millisecondsBetweenSteps = 400;

/** What today's rules would say of the caller's results, sent as it is found out. */
export function driftStream(report: Report): PageStream {
  return { place, parts: () => partsOf(report) };
}

async function* partsOf({ words, caller, after, once, problem }: Report): AsyncGenerator<string> {
  const { version } = currentRuleSet;
  const form = (count: number) =>
    markupOf(
      <DriftedForm words={words} version={version} once={once} problem={problem} count={count}>
        <StreamPlace />
      </DriftedForm>,
    ).split(place);
  let last: DriftStep | null = null;
  let listed = 0;
  let saidAt = Number.NEGATIVE_INFINITY;
  for await (const step of reportDrift(caller, after)) {
    const parts =
      step.listed.length > 0 && listed === 0 ? [markupOf(<StepsGoOnInList />), form(0)[0] ?? ""] : [];
    for (const each of step.listed) {
      parts.push(markupOf(<DriftedRow words={words} assessment={each} isFirst={listed === 0} />));
      listed += 1;
    }
    last = step;
    if (parts.length > 0 || performance.now() - saidAt >= millisecondsBetweenSteps) {
      parts.push(markupOf(<ReportStep words={words} step={step} isInList={listed > 0} />));
      saidAt = performance.now();
    }
    if (parts.length > 0) yield parts.join("");
  }
  if (last === null) return;
  if (listed > 0) yield form(listed)[1] ?? "";
  const goesOn = last.isStopped || last.moved > listed;
  yield markupOf(
    <ReportEnd
      words={words}
      step={last}
      shown={listed}
      firstHref={after === null ? null : "/library/drift"}
      nextHref={goesOn ? hrefAfter(last.listedUpTo) : null}
    />,
  );
}

function hrefAfter(id: string | null): string {
  return id === null ? "/library/drift" : `/library/drift?after=${id}`;
}
