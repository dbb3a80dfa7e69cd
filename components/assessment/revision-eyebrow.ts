import type { Words } from "@/lib/messages/words";

type EyebrowFacts = {
  readonly number: number;
  readonly createdAt: Date;
  readonly ruleSet: { readonly version: string };
};

/** Which revision this is: "revision 7 · rule set 1.0.0 · 3 March 2027". */
export function revisionEyebrow(words: Words, { number, createdAt, ruleSet }: EyebrowFacts): string {
  return words.t("result.eyebrow", { number, version: ruleSet.version, date: words.date(createdAt) });
}
