import { ArrowRight } from "lucide";
import type { ReactNode } from "react";
import { RungSpark } from "@/components/scale/rung-spark";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { FieldError } from "@/components/ui/field-error";
import { Icon } from "@/components/ui/icon";
import { rungLabel } from "@/lib/catalogue/rungs";
import type { Rung } from "@/lib/engine/scales";
import type { Words } from "@/lib/messages/words";
import { DecidingRules, DriftFloor, OutlivedAnswers, type ShownDrift } from "./drift-banner";
import { PlainForm } from "./plain-form";
import { fieldId } from "./returned-history";

type DriftedFormProps = {
  words: Words;
  /** The version of the rules in force. */
  version: string;
  once: string;
  problem: string | null;
  /** How many are listed. */
  count: number;
  /** A `DriftedRow` each. */
  children: ReactNode;
};

/** Assessments that come out otherwise under today's rules, to be copied one by one or all at once. */
export function DriftedForm({ words, version, once, problem, count, children }: DriftedFormProps) {
  const { t } = words;
  const errorId = problem === null ? undefined : `${fieldId("re-evaluate", 0)}-error`;
  return (
    <PlainForm action="re-evaluate" once={once} className="grid gap-4">
      <fieldset aria-describedby={errorId} className="max-w-form min-w-0">
        <legend className="mb-2 font-serif text-xl font-semibold">{t("drift.legend")}</legend>
        <p className="max-w-measure text-ink-2">{t("drift.copy.hint")}</p>
        {problem !== null && errorId !== undefined ? (
          <FieldError id={errorId} error={{ prefix: t("errors.prefix"), message: problem }} />
        ) : null}
        <ul className="mt-3 grid gap-4">{children}</ul>
      </fieldset>
      <p className="max-w-measure text-ink-2">{t("drift.copy.text", { version })}</p>
      <p className="flex flex-wrap gap-3">
        <Button name="which" value="picked">
          {t("drift.copy.picked", { version })}
        </Button>
        <Button name="which" value="all" variant="secondary">
          {t("drift.copy.all", { count })}
        </Button>
      </p>
    </PlainForm>
  );
}

type DriftedRowProps = {
  words: Words;
  assessment: {
    readonly assessmentId: string;
    readonly number: number;
    readonly name: string;
    readonly ruleSet: { readonly version: string };
    readonly drift: ShownDrift;
  };
  /** The first one is where an error of the form leads to. */
  isFirst: boolean;
};

/** One of them: from what to what, and by which rules. */
export function DriftedRow({ words, assessment, isFirst }: DriftedRowProps) {
  const { t } = words;
  const { assessmentId, number, name, ruleSet, drift } = assessment;
  return (
    <li className="grid gap-1">
      <input type="hidden" name="shown" value={assessmentId} />
      <Choice
        kind="checkbox"
        name="ids"
        id={isFirst ? fieldId("re-evaluate", 0) : `pick-${assessmentId}`}
        isTicked={false}
        option={{
          value: assessmentId,
          label: name,
          consequence: t("drift.row", { number, version: ruleSet.version }),
        }}
      />
      <div className="grid gap-1 pl-4 sm:pl-13">
        <DriftFloor words={words} drift={drift} />
        <RecommendedRungs words={words} drift={drift} />
        <DecidingRules words={words} drift={drift} />
        <OutlivedAnswers words={words} drift={drift} />
        <p>
          <a href={`/a/${assessmentId}/history`} className="inline-block py-1">
            {t("history.title")} <span className="sr-only">{name}</span>
          </a>
        </p>
      </div>
    </li>
  );
}

/** What was recommended and what would be; once where that is the same. */
function RecommendedRungs({ words, drift }: { words: Words; drift: ShownDrift }) {
  const [was, now] = [drift.before.recommended, drift.after.recommended];
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span>{words.t("drift.recommended")}</span>
      <RungOrNone words={words} rung={was} />
      {was === now ? (
        <span>{words.t("drift.asBefore")}</span>
      ) : (
        <>
          <Icon node={ArrowRight} size={16} />
          <RungOrNone words={words} rung={now} />
        </>
      )}
    </p>
  );
}

function RungOrNone({ words, rung }: { words: Words; rung: Rung | null }) {
  return rung ? <RungSpark rung={rung} label={rungLabel(words, rung)} /> : words.t("verdict.noRung");
}
