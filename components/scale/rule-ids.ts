const ruleId = /([A-Z]{2,4}(?:-[A-Z0-9]+)+[a-z]?)/;

/** The pieces of a sentence: every second one is a rule's id, which must not break across lines. */
export function splitAtRuleIds(text: string): readonly string[] {
  return text.split(ruleId);
}
