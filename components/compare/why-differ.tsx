import { Disclosure } from "@/components/ui/disclosure";
import { type DifferenceText, differenceText } from "@/lib/catalogue/difference-words";
import { rungLabel } from "@/lib/catalogue/rungs";
import type { AnswerDifference } from "@/lib/engine/apply-changes";
import type { Answers } from "@/lib/engine/question";
import type { Rung } from "@/lib/engine/scales";
import type { Words } from "@/lib/messages/words";

type WhyDifferProps = {
  words: Words;
  names: readonly string[];
  differences: readonly {
    readonly side: number;
    readonly from: Rung | null;
    readonly to: Rung | null;
    readonly hasOtherRules: boolean;
    readonly ways: readonly (readonly AnswerDifference[])[];
    readonly base: Answers;
  }[];
};

/** Ways shown before the rest is folded. */
const shownWays = 3;

/** For every side but the baseline, the smallest sets of answers that account for its other recommendation. */
export function WhyDiffer({ words, names, differences }: WhyDifferProps) {
  const { t } = words;
  const baseline = names[0] ?? "";
  const rungOf = (rung: Rung | null) => (rung ? rungLabel(words, rung) : t("verdict.noRung"));
  return (
    <div className="grid gap-6">
      {differences.map(({ side, from, to, hasOtherRules, ways, base }) => {
        const name = names[side] ?? "";
        const shown = ways.slice(0, shownWays);
        const rest = ways.slice(shownWays);
        return (
          <div key={side} className="grid gap-2">
            <h3 className="text-lg">{t("compare.why.title", { name, baseline })}</h3>
            <p className="max-w-measure">
              {from === to
                ? t("compare.why.same", { rung: rungOf(to) })
                : t("compare.why.lede", {
                    name,
                    baseline,
                    to: rungOf(to),
                    from: rungOf(from),
                    size: ways[0]?.length ?? 0,
                    count: ways.length,
                  })}{" "}
              {hasOtherRules ? t("compare.why.otherRules") : null}
            </p>
            <Ways words={words} ways={shown} base={base} />
            {rest.length > 0 ? (
              <Disclosure summary={t("compare.why.more", { count: rest.length })}>
                <Ways words={words} ways={rest} base={base} />
              </Disclosure>
            ) : null}
          </div>
        );
      })}
    </div>
  );
}

type WaysProps = {
  words: Words;
  ways: readonly (readonly AnswerDifference[])[];
  base: Answers;
};

function Ways({ words, ways, base }: WaysProps) {
  if (ways.length === 0) return null;
  return (
    <ul className="grid gap-4">
      {ways.map((way) => {
        const texts = way.map((difference) => differenceText(words, difference, base));
        return (
          <li key={texts.map(keyOf).join(" ")} className="border-l-2 border-edge pl-4">
            <ul className="grid gap-1">
              {texts.map((text) => (
                <li key={keyOf(text)}>
                  <span lang={text.lang}>{text.prompt}</span>{" "}
                  <b lang={text.lang} className="font-semibold">
                    {text.text}
                  </b>
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}

function keyOf({ prompt, text }: DifferenceText): string {
  return `${prompt} ${text}`;
}
