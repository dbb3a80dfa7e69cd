import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Choice } from "@/components/ui/choice";
import { SelectField } from "@/components/ui/select-field";
import type { Words } from "@/lib/messages/words";

type CompareControlsProps = {
  words: Words;
  /** The picks as the address names them. */
  ids: string;
  sides: readonly { readonly id: string; readonly name: string; readonly state: string }[];
  /** The id of the side shown beside the baseline where there is room for two. */
  beside: string;
  isDifferencesOnly: boolean;
  sort: string;
  addHref: string;
};

/** A plain GET form: how the comparison is shown becomes its address. */
export function CompareControls(props: CompareControlsProps) {
  const { words, ids, sides, beside, isDifferencesOnly, sort, addHref } = props;
  const { t } = words;
  const options = sides.map(({ id, name, state }) => ({
    value: id,
    label: t("compare.side.option", { name, state }),
  }));
  return (
    <form
      action="/compare"
      method="get"
      data-print="hide"
      className="flex flex-wrap items-end gap-x-6 gap-y-4 max-sm:grid max-sm:grid-cols-1"
    >
      <input type="hidden" name="ids" value={ids} />
      <SelectField
        name="baseline"
        label={t("compare.controls.baseline")}
        defaultValue={sides[0]?.id}
        options={options}
      />
      {sides.length > 2 ? (
        <div className="sm:hidden">
          <SelectField
            name="beside"
            label={t("compare.controls.beside")}
            hint={t("compare.controls.besideHint")}
            defaultValue={beside}
            options={options}
          />
        </div>
      ) : null}
      <SelectField
        name="sort"
        label={t("compare.controls.sort")}
        defaultValue={sort}
        options={[
          { value: "differences", label: t("compare.controls.differencesFirst") },
          { value: "questionnaire", label: t("compare.controls.questionnaire") },
        ]}
      />
      <Choice
        kind="checkbox"
        name="only"
        id="only"
        isTicked={isDifferencesOnly}
        option={{ value: "differences", label: t("compare.controls.only") }}
      />
      <p className="flex flex-wrap gap-3">
        <Button>{t("compare.controls.submit")}</Button>
        <ButtonLink variant="secondary" href={addHref}>
          {t("compare.controls.add")}
        </ButtonLink>
      </p>
    </form>
  );
}
