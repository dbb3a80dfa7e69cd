type AskedControl = { readonly control: string; readonly rules: readonly string[] };

/**
 * Controls of several rules united with the strictest parameter: where a control and a stricter form of
 * it are both asked for, the stricter one stays and stands for the rules of both.
 *
 * @param stricter the next stricter form of a control, by the control's id; a chain must end
 */
export function uniteControls(
  asked: readonly AskedControl[],
  stricter: Readonly<Record<string, string>>,
): readonly AskedControl[] {
  const isAsked = new Set(asked.map(({ control }) => control));
  const strictestAsked = (control: string): string => {
    let strictest = control;
    for (let next = stricter[control]; next !== undefined; next = stricter[next]) {
      if (isAsked.has(next)) strictest = next;
    }
    return strictest;
  };
  return asked
    .filter(({ control }) => strictestAsked(control) === control)
    .map(({ control }) => ({
      control,
      rules: [
        ...new Set(
          asked.filter((each) => strictestAsked(each.control) === control).flatMap(({ rules }) => rules),
        ),
      ],
    }));
}
