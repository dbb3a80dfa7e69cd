import type { WhyWithheld } from "@/lib/assessments/review-offer";
import type { ReviewStatus, Standing } from "@/lib/assessments/review-status";
import { rungLabel } from "@/lib/catalogue/rungs";
import { verdictTitle } from "@/lib/catalogue/verdict-sentence";
import type { Verdict } from "@/lib/engine/verdict";
import type { Words } from "@/lib/messages/words";
import type { DecisionKind } from "@/lib/schemas/review-entry";

/** Where a review stands, in words. The tone is that of a tag or a banner; the words say it without. */
export type StatusWords = {
  /** A few words, for a list or a cell. */
  readonly short: string;
  /** Who decided what and when, and why it no longer holds where it does not. */
  readonly sentences: readonly string[];
  readonly tone: "neutral" | "meets" | "short" | "unknown";
};

const keys = {
  "changes-asked": "changesAsked",
  agreed: "agreed",
  "risk-accepted": "riskAccepted",
  lapsed: "lapsed",
} as const;
const tones = {
  "changes-asked": "short",
  agreed: "meets",
  "risk-accepted": "neutral",
  lapsed: "short",
} as const;
const reasons = {
  "newer-revision": "newerRevision",
  "changed-answers": "changedAnswers",
  "new-rules": "newRules",
} as const;

/** Puts a status into words. */
export function statusWords(words: Words, status: ReviewStatus): StatusWords {
  const { t } = words;
  if (status.kind === "none") {
    return { short: t("review.status.short.none"), sentences: [t("review.status.none")], tone: "neutral" };
  }
  if (status.kind === "stale") {
    const was = standingWords(words, status.was);
    return {
      short: t("review.status.short.stale", { was: was.short }),
      sentences: [...was.sentences, t(`review.status.because.${reasons[status.because]}`)],
      tone: "unknown",
    };
  }
  return standingWords(words, status);
}

function standingWords(words: Words, { kind, decision }: Standing): StatusWords {
  const { t } = words;
  const key = keys[kind];
  const until = decision.endsAt ? words.date(decision.endsAt) : "";
  const values = { name: decision.byName, revision: decision.revision, date: words.date(decision.createdAt) };
  return {
    short: t(`review.status.short.${key}`, { until }),
    sentences: [t(`review.status.${key}`, { ...values, until })],
    tone: tones[kind],
  };
}

/** What a kept page with a status in it depends on. */
export function statusKey(status: ReviewStatus): string {
  if (status.kind === "none") return status.kind;
  const { kind, decision } = status.kind === "stale" ? status.was : status;
  return JSON.stringify([status.kind, kind, decision.number, status.kind === "stale" && status.because]);
}

type Sentence = {
  readonly kind: DecisionKind;
  readonly byName: string;
  readonly riskOwner: string | null;
  readonly endsAt: Date | null;
  readonly revision: {
    readonly number: number;
    readonly name: string;
    readonly verdict: Verdict;
    readonly ruleSet: { readonly version: string };
  };
};

/** What somebody puts their name to, as one sentence. */
export function decisionSentence(
  words: Words,
  { kind, byName, riskOwner, endsAt, revision }: Sentence,
): string {
  const { t } = words;
  const { verdict } = revision;
  const values = {
    name: byName,
    revision: revision.number,
    workload: revision.name,
    version: revision.ruleSet.version,
    verdict: verdictTitle(words, verdict),
  };
  if (kind === "agree") return t("review.sentence.agree", values);
  if (kind === "ask-for-changes") return t("review.sentence.ask", values);
  const accepted = { ...values, owner: riskOwner ?? "", until: endsAt ? words.date(endsAt) : "" };
  const { gap, recommended, floor } = verdict;
  return gap && recommended !== null && gap.rungsShort > 0
    ? t("review.sentence.acceptShort", {
        ...accepted,
        today: rungLabel(words, gap.today),
        count: gap.rungsShort,
        floor: rungLabel(words, floor.firm),
      })
    : t("review.sentence.accept", accepted);
}

/** Why agreeing is not offered, where there is more to say than that this person may not decide at all. */
export function whyNotAgreeWords({ t }: Words, why: WhyWithheld | null, verdict: Verdict): string | null {
  switch (why) {
    case "short":
      return t("review.decide.withheld.short", { count: verdict.gap?.rungsShort ?? 0 });
    case "no-rung":
      return t("review.decide.withheld.noRung");
    case "author":
      return t("review.decide.withheld.author");
    default:
      return null;
  }
}

const roleKeys = ["viewer", "reviewer", "editor", "owner"] as const;

/** A recorded role in words. One that is none is shown as it is: the record is not for judging here. */
export function roleWords({ t }: Words, recorded: string): string {
  const role = roleKeys.find((each) => each === recorded);
  return role ? t(`review.role.${role}`) : recorded;
}
