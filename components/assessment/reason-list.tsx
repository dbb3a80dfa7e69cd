import { Disclosure } from "@/components/ui/disclosure";
import { Tag } from "@/components/ui/tag";
import { cautionIn } from "@/lib/catalogue/in-language";
import { type Reason, reasonsOf } from "@/lib/catalogue/reasons";
import type { Verdict } from "@/lib/engine/verdict";
import type { Words } from "@/lib/messages/words";
import type { RuleBook } from "@/lib/schemas/rule-book";
import { CompositeNotes } from "./composite-notes";
import { RuleReason } from "./rule-reason";

type ReasonListProps = { readonly words: Words; readonly verdict: Verdict; readonly book: RuleBook };

/**
 * The rules behind the rung: those that decide it in full (they set the floor, rule rungs out, or
 * order what is left), the others folded away, and what is worth knowing besides.
 */
export function ReasonList({ words, verdict, book }: ReasonListProps) {
  const { t } = words;
  const { decisive, lesser } = reasonsOf(words, verdict);
  const others = t(verdict.conflict ? "result.reason.otherSides" : "result.reason.less", {
    count: lesser.length,
  });
  return (
    <div>
      {decisive.length === 0 ? <p>{t("result.reason.none")}</p> : null}
      <CompositeNotes words={words} verdict={verdict} book={book} />
      <Reasons words={words} reasons={decisive} book={book} />
      {lesser.length > 0 ? (
        <Disclosure summary={others}>
          <Reasons words={words} reasons={lesser} book={book} />
        </Disclosure>
      ) : null}
      {verdict.cautions.length > 0 ? (
        <Disclosure summary={t("result.reason.cautions", { count: verdict.cautions.length })}>
          <ul className="grid max-w-measure gap-3">
            {verdict.cautions
              .map((caution) => cautionIn(words, caution))
              .map(({ ruleId, message, lang }) => (
                <li key={ruleId}>
                  <a href={`/rules/${ruleId}`} className="font-mono text-sm whitespace-nowrap">
                    {ruleId}
                  </a>{" "}
                  <span lang={lang}>{message}</span>
                </li>
              ))}
          </ul>
        </Disclosure>
      ) : null}
    </div>
  );
}

type ReasonsProps = { words: Words; reasons: readonly Reason[]; book: RuleBook };

function Reasons({ words, reasons, book }: ReasonsProps) {
  return reasons.map(({ id, says }) => {
    const rule = book.rules.find((each) => each.id === id);
    return rule ? (
      <RuleReason key={id} words={words} rule={rule}>
        <Tag tone="accent">{says}</Tag>
      </RuleReason>
    ) : null;
  });
}
