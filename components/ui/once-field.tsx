/** Names this rendering of a form, so that sending it twice does once what it asks for. */
export function OnceField({ value }: { value: string }) {
  return <input type="hidden" name="once" value={value} autoComplete="off" />;
}
