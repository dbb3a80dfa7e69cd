import type { ReactNode } from "react";

export type ChoiceOption = {
  readonly value: string;
  readonly label: ReactNode;
  /** Stands above this option and those after it, in a list long enough to need parts. */
  readonly heading?: string;
  /** What choosing it does, in one line. */
  readonly consequence?: ReactNode;
  /** A mark beside the label, such as where a ticked answer came from. */
  readonly tag?: ReactNode;
  /** Fields shown only while this option is ticked. They post even when hidden: ignore them then. */
  readonly reveal?: ReactNode;
};

type ChoiceProps = {
  kind: "radio" | "checkbox";
  name: string;
  id: string;
  option: ChoiceOption;
  isTicked: boolean;
};

/** One option of a `ChoiceGroup`: a native input in a row that is all target. */
export function Choice({ kind, name, id, option, isTicked }: ChoiceProps) {
  const tagId = option.tag ? `${id}-tag` : undefined;
  const consequenceId = option.consequence ? `${id}-consequence` : undefined;
  return (
    <div data-choice="">
      <label
        htmlFor={id}
        data-choice-row=""
        className="flex min-h-12 cursor-pointer gap-3 rounded-md px-4 py-2.5"
      >
        <input
          type={kind}
          id={id}
          name={name}
          value={option.value}
          defaultChecked={isTicked}
          aria-labelledby={`${id}-label`}
          aria-describedby={[tagId, consequenceId].filter(Boolean).join(" ") || undefined}
          data-choice-input={kind}
        />
        <span className="min-w-0 flex-1">
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-lg">
            <span id={`${id}-label`}>{option.label}</span>
            {option.tag ? <span id={tagId}>{option.tag}</span> : null}
          </span>
          {option.consequence ? (
            <span id={consequenceId} className="mt-0.5 block text-sm text-ink-2">
              {option.consequence}
            </span>
          ) : null}
        </span>
      </label>
      {option.reveal ? (
        <div data-choice-reveal="" className="mt-2 mb-2 ml-7 border-l-2 border-edge py-1 pl-5">
          {option.reveal}
        </div>
      ) : null}
    </div>
  );
}
