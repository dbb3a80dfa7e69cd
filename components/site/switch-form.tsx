type SwitchFormProps = {
  /** Where it posts to. */
  action: string;
  /** The page to return to. */
  back: string;
  groups: readonly {
    /** The field that its buttons set. */
    readonly name: string;
    readonly label: string;
    readonly current: string;
    readonly choices: readonly { readonly value: string; readonly label: string; readonly lang?: string }[];
  }[];
};

/** Settings of this browser, each choice a button of a plain form that leads back to the page it was on. */
export function SwitchForm({ action, back, groups }: SwitchFormProps) {
  return (
    <form
      action={action}
      method="post"
      encType="multipart/form-data"
      className="flex flex-wrap gap-x-8 gap-y-2 print:hidden"
    >
      <input type="hidden" name="back" value={back} />
      {groups.map(({ name, label, current, choices }) => (
        <fieldset key={name} className="flex flex-wrap items-center gap-x-3">
          <legend className="float-left">{label}</legend>
          {choices.map(({ value, label: choice, lang }) => (
            <button
              key={value}
              type="submit"
              name={name}
              value={value}
              lang={lang}
              aria-current={value === current ? "true" : undefined}
              className="inline-flex min-h-6 min-w-6 cursor-pointer items-center text-accent underline underline-offset-[0.18em] hover:text-accent-hover aria-current:cursor-default aria-current:font-semibold aria-current:text-ink aria-current:no-underline"
            >
              {choice}
            </button>
          ))}
        </fieldset>
      ))}
    </form>
  );
}
