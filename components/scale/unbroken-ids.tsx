const ruleId = /([A-Z]{2,4}(?:-[A-Z0-9]+)+[a-z]?)/;

/** A sentence in which rule ids never break across lines. */
export function UnbrokenIds({ text }: { text: string }) {
  return text.split(ruleId).map((part, index) =>
    ruleId.test(part) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence never move
      <span key={index} className="whitespace-nowrap">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
