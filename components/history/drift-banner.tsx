import type { ReactNode } from "react";
import { RuleChips } from "@/components/scale/rule-chips";
import { rungNumber } from "@/components/scale/section-geometry";
import { Banner } from "@/components/ui/banner";
import { questionIn } from "@/lib/catalogue/in-language";
import { questionById } from "@/lib/catalogue/questionnaire";
import { rungLabel } from "@/lib/catalogue/rungs";
import type { Drift } from "@/lib/engine/drift";
import type { Rung } from "@/lib/engine/scales";
import type { Words } from "@/lib/messages/words";
import { editionNames } from "./edition";

/** What the rules in force say of an earlier verdict. */
export type ShownDrift = Drift & {
  readonly unasked: readonly string[];
  readonly unreadable: readonly string[];
};

type Edition = { readonly version: string; readonly hash: string };
type Questions = readonly { readonly id: string; readonly prompt: string }[];

export type DriftBannerProps = {
  words: Words;
  drift: ShownDrift;
  from: Edition & { readonly book: { readonly questions: Questions } };
  to: Edition;
  /** What can be done about it. */
  children?: ReactNode;
};

/** Whether today's rules would conclude otherwise, and by which of them; a quieter word where they would not. */
export function DriftBanner({ words, drift, from, to, children }: DriftBannerProps) {
  const { t } = words;
  const names = editionNames(from, to);
  const outlived = <OutlivedAnswers words={words} drift={drift} questions={from.book.questions} />;
  if (!drift.moves) {
    return (
      <div className="grid max-w-measure gap-1 border-l-4 border-line pl-4 text-sm text-ink-2">
        <p>{t("drift.banner.stands", names)}</p>
        {outlived}
      </div>
    );
  }
  const { before, after } = drift;
  const isSameRung = before.recommended === after.recommended;
  const now = rungOf(words, after.recommended);
  return (
    <Banner
      tone="unknown"
      title={
        isSameRung
          ? t("drift.banner.movesFloor", {
              version: names.to,
              from: rungNumber(before.floor),
              to: rungNumber(after.floor),
            })
          : t("drift.banner.moves", { version: names.to, was: rungOf(words, before.recommended), now })
      }
    >
      <div className="grid gap-1">
        {isSameRung ? (
          <p>{t("drift.banner.sameRung", { rung: now })}</p>
        ) : (
          <DriftFloor words={words} drift={drift} />
        )}
        <DecidingRules words={words} drift={drift} />
        {outlived}
        {children}
      </div>
    </Banner>
  );
}

/** What became of the floor. */
export function DriftFloor({ words, drift }: { words: Words; drift: Drift }) {
  const [from, to] = [rungNumber(drift.before.floor), rungNumber(drift.after.floor)];
  return (
    <p>
      {from === to
        ? words.t("drift.banner.sameFloor", { floor: to })
        : words.t("drift.banner.floor", { from, to })}
    </p>
  );
}

/** The rules that decide, each a link. */
export function DecidingRules({ words, drift }: { words: Words; drift: Drift }) {
  const chips = (ids: readonly string[]) => <RuleChips words={words} ruleIds={ids} limit={6} />;
  return (
    <>
      {drift.newlyBinding.length > 0 ? (
        <p>{words.rich("drift.banner.come", { ids: chips(drift.newlyBinding) })}</p>
      ) : null}
      {drift.noLongerBinding.length > 0 ? (
        <p>{words.rich("drift.banner.gone", { ids: chips(drift.noLongerBinding) })}</p>
      ) : null}
    </>
  );
}

/** Answers that the questionnaire in force has no place for: they are kept, and named. */
export function OutlivedAnswers(props: { words: Words; drift: ShownDrift; questions?: Questions }) {
  const { words, drift, questions = [] } = props;
  const said = (key: "unasked" | "unreadable") =>
    drift[key].length === 0 ? null : (
      <p>
        {words.t(`drift.${key}`, {
          count: drift[key].length,
          questions: drift[key].map((id) => promptOf(words, id, questions)).join("; "),
        })}
      </p>
    );
  return (
    <>
      {said("unasked")}
      {said("unreadable")}
    </>
  );
}

function promptOf(words: Words, id: string, questions: Questions): string {
  const current = questionById(id);
  if (current) return questionIn(words, current).prompt;
  return questions.find((question) => question.id === id)?.prompt ?? id;
}

function rungOf(words: Words, rung: Rung | null): string {
  return rung ? rungLabel(words, rung) : words.t("verdict.noRung");
}
