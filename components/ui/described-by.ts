/** The value of `aria-describedby` for a control with this id: its hint, then its error, where present. */
export function describedBy(id: string, parts: { hint: boolean; error: boolean }): string | undefined {
  const ids = [parts.hint && `${id}-hint`, parts.error && `${id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}
