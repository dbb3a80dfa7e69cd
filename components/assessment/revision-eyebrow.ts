type EyebrowFacts = {
  readonly number: number;
  readonly createdAt: Date;
  readonly ruleSet: { readonly version: string };
};

/** Which revision this is: "revision 7 · rule set 1.0.0 · 3 March 2027". */
export function revisionEyebrow({ number, createdAt, ruleSet }: EyebrowFacts): string {
  return `revision ${number} · rule set ${ruleSet.version} · ${formatDate(createdAt)}`;
}

const dateFormat = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** A day in words, in UTC, so that every reader sees the same one. */
export function formatDate(date: Date): string {
  return dateFormat.format(date);
}
