import { robustnessWords } from "@/lib/catalogue/robustness-words";
import type { AnswerChange } from "@/lib/engine/apply-changes";
import type { Answers } from "@/lib/engine/question";
import type { Rung } from "@/lib/engine/scales";
import type { Robustness, WayTo } from "@/lib/engine/what-would-change";
import type { Words } from "@/lib/messages/words";
import { WaysToRungs } from "./ways-to-rungs";

type WhatWouldChangeItProps = {
  words: Words;
  recommended: Rung | null;
  answers: Answers;
  robustness: Robustness;
  ways: readonly WayTo[];
  /** The explorer, empty or filled; none for those who only read. */
  whatIfHref: ((changes: readonly AnswerChange[]) => string) | null;
};

/** How far the verdict is from another one, and the nearest ways there. */
export function WhatWouldChangeIt(props: WhatWouldChangeItProps) {
  const { words, recommended, answers, robustness, ways, whatIfHref } = props;
  const { t } = words;
  return (
    <>
      <p className="max-w-measure">{robustnessWords(words, recommended, robustness)}</p>
      <WaysToRungs
        words={words}
        ways={ways}
        base={answers}
        recommended={recommended}
        hrefForWay={whatIfHref}
        isBrief
      />
      {whatIfHref ? (
        <p>
          <a href={whatIfHref([])} className="inline-block py-1">
            {t("result.change.explore")}
          </a>
        </p>
      ) : null}
    </>
  );
}
