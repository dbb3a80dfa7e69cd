import { RuleChips } from "@/components/scale/rule-chips";
import { rungNumber } from "@/components/scale/section-geometry";
import { Disclosure } from "@/components/ui/disclosure";
import type { Drift } from "@/lib/engine/drift";
import type { Words } from "@/lib/messages/words";
import { editionNames } from "./edition";

type Edition = { readonly version: string; readonly hash: string };

export type DiffRulesProps = {
  words: Words;
  from: Edition;
  to: Edition;
  byRules: {
    readonly added: readonly string[];
    readonly removed: readonly string[];
    readonly changed: readonly string[];
    readonly deciding: readonly string[];
    readonly drift: Drift | null;
  };
  byAnswers: Drift | null;
};

/** What the change of rules did by itself, apart from what the answers did, and which rules differ. */
export function DiffRules({ words, from, to, byRules, byAnswers }: DiffRulesProps) {
  const { t } = words;
  const { added, removed, changed, deciding, drift } = byRules;
  const names = editionNames(from, to);
  const count = added.length + removed.length + changed.length;
  const lists = (["added", "removed", "changed"] as const).filter((kind) => byRules[kind].length > 0);
  return (
    <section aria-labelledby="rules" className="grid gap-2">
      <h2 id="rules" className="text-2xl">
        {t("history.diffPage.rules.heading")}
      </h2>
      <p className="max-w-measure">
        {!drift
          ? t("history.diffPage.rules.unknown", names)
          : !drift.moves
            ? t("history.diffPage.rules.stands", names)
            : deciding.length > 0
              ? t("history.diffPage.rules.moved", { ...names, count: deciding.length })
              : t("history.diffPage.rules.other", names)}
        {deciding.length > 0 ? ": " : ""}
        {deciding.length > 0 ? <RuleChips words={words} ruleIds={deciding} limit={8} /> : null}
      </p>
      {byAnswers ? (
        <p className="max-w-measure">
          {byAnswers.moves
            ? t("history.diffPage.rules.answersMoved", {
                from: rungNumber(byAnswers.before.floor),
                to: rungNumber(byAnswers.after.floor),
              })
            : t("history.diffPage.rules.answersStand")}
        </p>
      ) : null}
      {count > 0 ? (
        <Disclosure summary={t("history.diffPage.rules.all", { count })}>
          <dl className="grid gap-2">
            {lists.map((kind) => (
              <div key={kind} className="grid gap-1">
                <dt className="font-semibold">{t(`history.diffPage.rules.${kind}`)}</dt>
                <dd>
                  <RuleChips words={words} ruleIds={byRules[kind]} limit={40} />
                </dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      ) : null}
    </section>
  );
}
