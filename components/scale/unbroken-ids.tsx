import { splitAtRuleIds } from "./rule-ids";

/** A sentence in which rule ids break across lines only where one is longer than the line. */
export function UnbrokenIds({ text }: { text: string }) {
  return splitAtRuleIds(text).map((part, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence never move
      <span key={index} className="inline-block">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
