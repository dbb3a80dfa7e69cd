import { Fragment, type ReactNode } from "react";
import { Choice, type ChoiceOption } from "./choice";
import { describedBy } from "./described-by";
import { FieldError, type FieldMessage } from "./field-error";

type ChoiceGroupProps = {
  /** Radios for one answer, checkboxes for several. Both post `name=value`, once per ticked option. */
  kind: "radio" | "checkbox";
  name: string;
  legend: ReactNode;
  /** `page` makes the legend the page's H1; `label` sets it like a field's label. */
  legendLevel?: "page" | "section" | "label";
  hint?: ReactNode;
  error?: FieldMessage | undefined;
  options: readonly ChoiceOption[];
  /** Options of another kind, after a divider with its word: "or", then "I don't know yet". */
  others?: { readonly divider: string; readonly options: readonly ChoiceOption[] };
  /** Values ticked at first. Uncontrolled: to show another saved state, change the group's React `key`. */
  defaultValues?: readonly string[];
  /** Prefix of the ids within; the name unless given. The first option's id is exactly this one. */
  id?: string;
};

const legendClasses = {
  page: "font-serif text-2xl sm:text-3xl",
  section: "font-serif text-xl",
  label: "text-base font-sans",
};

/**
 * One question with native radios or checkboxes in a fieldset. The first option carries the group's id,
 * so a link in the error summary lands on it.
 */
export function ChoiceGroup(props: ChoiceGroupProps) {
  const { name, legend, legendLevel = "section", hint, error, defaultValues = [] } = props;
  const id = props.id ?? name;
  const others = props.others?.options ?? [];
  const choice = (option: ChoiceOption, optionId: string) => (
    <Fragment key={option.value}>
      {option.heading ? <h2 className="pt-4 font-sans text-base">{option.heading}</h2> : null}
      <Choice
        kind={props.kind}
        name={name}
        id={optionId}
        option={option}
        isTicked={defaultValues.includes(option.value)}
      />
    </Fragment>
  );

  return (
    // The bar of an error stands around the fieldset: a legend would interrupt the fieldset's own border.
    <div className={error ? "border-l-4 border-short pl-4" : undefined}>
      <fieldset
        aria-describedby={describedBy(id, { hint: Boolean(hint), error: Boolean(error) })}
        className="min-w-0"
      >
        <legend className="block w-full">
          <Legend level={legendLevel}>{legend}</Legend>
        </legend>
        {hint ? (
          <p id={`${id}-hint`} className="mt-2 max-w-measure text-base text-ink-2">
            {hint}
          </p>
        ) : null}
        {error ? <FieldError id={`${id}-error`} error={error} /> : null}
        <div className="mt-4 grid gap-2">
          {props.options.map((option, index) => choice(option, index === 0 ? id : `${id}-${option.value}`))}
          {others.length > 0 ? (
            <p className="flex items-center gap-3 py-1 text-sm text-ink-2 before:w-6 before:border-t before:border-edge after:w-6 after:border-t after:border-edge">
              {props.others?.divider}
            </p>
          ) : null}
          {others.map((option) => choice(option, `${id}-${option.value}`))}
        </div>
      </fieldset>
    </div>
  );
}

function Legend({ level, children }: { level: "page" | "section" | "label"; children: ReactNode }) {
  const className = `font-semibold text-balance ${legendClasses[level]}`;
  if (level === "page") {
    return (
      <h1 tabIndex={-1} className={className}>
        {children}
      </h1>
    );
  }
  return <span className={`block ${className}`}>{children}</span>;
}
