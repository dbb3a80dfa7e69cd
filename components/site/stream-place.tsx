/** Where in a page its stream goes: an element that says nothing, and that no text can look like. */
export function StreamPlace() {
  return <template data-stream-place="" />;
}
