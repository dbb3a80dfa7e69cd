import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { type RuleFilter, rulePrefixes } from "@/lib/catalogue/find-rules";
import { forceLabel } from "@/lib/catalogue/force-labels";
import { questionIn } from "@/lib/catalogue/in-language";
import { questionById } from "@/lib/catalogue/questionnaire";
import { rungLabel } from "@/lib/catalogue/rungs";
import { forces } from "@/lib/engine/rule";
import { rungs } from "@/lib/engine/scales";
import type { Words } from "@/lib/messages/words";

type Effect = Exclude<RuleFilter["effect"], "demand" | null>;

type RuleFiltersProps = { words: Words; filter: RuleFilter; effects: readonly Effect[]; isFiltered: boolean };

/** A plain GET form: what is picked becomes the address, which can be kept and passed on. */
export function RuleFilters({ words, filter, effects, isFiltered }: RuleFiltersProps) {
  const { t } = words;
  const written = questionById("regimes");
  const regimes = written && questionIn(words, written);
  const any = { value: "", label: t("rules.filter.any") };
  return (
    <search className="print:hidden">
      <form action="/rules" method="get" className="grid gap-x-6 gap-y-4 sm:grid-cols-2 md:grid-cols-3">
        <TextField
          name="q"
          type="search"
          label={t("rules.filter.text")}
          defaultValue={filter.q}
          maxLength={100}
          width="medium"
        />
        <SelectField
          name="effect"
          label={t("rules.filter.effect")}
          defaultValue={filter.effect ?? ""}
          options={[
            any,
            ...effects.map((effect) => ({ value: effect, label: t(`rules.effects.${effect}`) })),
          ]}
        />
        <SelectField
          name="floor"
          label={t("rules.filter.floor")}
          defaultValue={filter.floor ?? ""}
          options={[any, ...rungs.map((rung) => ({ value: rung, label: rungLabel(words, rung) }))]}
        />
        <SelectField
          name="section"
          label={t("rules.filter.section")}
          defaultValue={filter.section ?? ""}
          options={[
            any,
            ...rulePrefixes.map((prefix) => ({ value: prefix, label: t(`rules.subjects.${prefix}`) })),
          ]}
        />
        <SelectField
          name="force"
          label={t("rules.filter.force")}
          defaultValue={filter.force ?? ""}
          options={[any, ...forces.map((force) => ({ value: force, label: forceLabel(words, force) }))]}
        />
        <SelectField
          name="law"
          label={t("rules.filter.law")}
          defaultValue={filter.law ?? ""}
          lang={regimes?.lang}
          options={[
            any,
            ...(regimes?.options ?? [])
              .filter(({ exclusive }) => !exclusive)
              .map(({ id, label }) => ({ value: id, label })),
          ]}
        />
        <p className="flex flex-wrap gap-3 sm:col-span-full">
          <Button>{t("rules.filter.submit")}</Button>
          {isFiltered ? (
            <ButtonLink variant="secondary" href="/rules">
              {t("rules.filter.clear")}
            </ButtonLink>
          ) : null}
        </p>
      </form>
    </search>
  );
}
