import { rungNumber } from "@/components/scale/section-geometry";
import { Disclosure } from "@/components/ui/disclosure";
import { questionById } from "@/lib/catalogue/questionnaire";
import { rungLabel } from "@/lib/catalogue/rungs";
import type { AnswerChange } from "@/lib/engine/apply-changes";
import type { Answers } from "@/lib/engine/question";
import { positionOn, type Rung, rungs } from "@/lib/engine/scales";
import type { WayTo } from "@/lib/engine/what-would-change";
import type { Words } from "@/lib/messages/words";
import { ChangeList } from "./change-list";

/** Shown at once for each rung; the next ones are folded away, and further ones only counted. */
const shownWays = 2;
const listedWays = 12;
const briefRungs = 3;

type WaysToRungsProps = {
  words: Words;
  ways: readonly WayTo[];
  base: Answers;
  recommended: Rung | null;
  /** The explorer filled with these changes; none for those who only read. */
  hrefForWay: ((changes: readonly AnswerChange[]) => string) | null;
  /** Only the nearest rungs, with one way to each: where a link leads to all of them. */
  isBrief?: boolean;
};

/** For every other rung, nearest first, the fewest answers that would have to be others. */
export function WaysToRungs(props: WaysToRungsProps) {
  const { words, ways, recommended, isBrief = false } = props;
  const others = ways.filter(({ rung }) => rung !== recommended);
  const here = recommended === null ? 0 : positionOn(rungs, recommended);
  const nearest = others.toSorted(
    (a, b) =>
      (a.distance ?? Number.POSITIVE_INFINITY) - (b.distance ?? Number.POSITIVE_INFINITY) ||
      Math.abs(positionOn(rungs, a.rung) - here) - Math.abs(positionOn(rungs, b.rung) - here),
  );
  return (
    <ul className="border-b border-line">
      {(isBrief ? nearest.filter(({ distance }) => distance !== null).slice(0, briefRungs) : nearest).map(
        (way) => (
          <li
            key={way.rung}
            className="grid gap-x-8 gap-y-2 border-t border-line py-4 md:grid-cols-[14rem_minmax(0,1fr)]"
          >
            <div>
              <h3 className="text-lg">
                {words.t("ladder.row", { number: rungNumber(way.rung), label: rungLabel(words, way.rung) })}
              </h3>
              <p className="text-sm text-ink-2">
                {way.distance === null
                  ? words.t("whatIf.ways.none")
                  : words.t("whatIf.ways.distance", { count: way.distance })}
              </p>
            </div>
            <WayList {...props} way={way} />
          </li>
        ),
      )}
    </ul>
  );
}

function WayList({ words, way, base, hrefForWay, isBrief = false }: WaysToRungsProps & { way: WayTo }) {
  const { t } = words;
  const ordered = way.smallest.toSorted((a, b) => factsIn(a) - factsIn(b));
  const list = (some: readonly (readonly AnswerChange[])[]) => (
    <ul className="grid gap-3">
      {some.map((changes, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a list that is rendered once, on the server.
        <li key={index} className="grid gap-1 print:break-inside-avoid">
          <ChangeList words={words} changes={changes} base={base} />
          {hrefForWay ? (
            <p className="print:hidden">
              <a href={hrefForWay(changes)} className="inline-block py-1">
                {t("whatIf.ways.try", { count: changes.length })}
                <span className="sr-only">
                  {" "}
                  {t("whatIf.ways.tryHidden", { rung: rungLabel(words, way.rung), number: index + 1 })}
                </span>
              </a>
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
  if (isBrief) return list(ordered.slice(0, 1));
  const more = ordered.slice(shownWays, listedWays);
  const beyond = ordered.length - shownWays - more.length;
  return (
    <div className="grid gap-2">
      {list(ordered.slice(0, shownWays))}
      {more.length > 0 ? (
        <Disclosure summary={t("whatIf.ways.more", { count: ordered.length - shownWays })}>
          {list(more)}
          {beyond > 0 ? (
            <p className="pt-3 text-sm text-ink-2">{t("whatIf.ways.beyond", { count: beyond })}</p>
          ) : null}
        </Disclosure>
      ) : null}
    </div>
  );
}

/** Ways that are wholly the reader's to take come first. */
function factsIn(changes: readonly AnswerChange[]): number {
  return changes.filter(({ question }) => questionById(question)?.nature === "fact").length;
}
