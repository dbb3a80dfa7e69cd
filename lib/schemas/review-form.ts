import { z } from "zod";
import type { Words } from "@/lib/messages/words";
import { versionField } from "./answer-form";
import { decisionKinds } from "./review-entry";
import { requiredReviewText, reviewText, singleLine } from "./text";

/** How long a risk may be accepted: 90 days unless another date is given, 12 months at most. */
const defaultDays = 90;
const longestMonths = 12;
const dayMilliseconds = 86_400_000;

/** The days, in UTC, between which an acceptance may end, and the one proposed. As `YYYY-MM-DD`. */
export function acceptanceDays(now: Date): {
  readonly first: string;
  readonly proposed: string;
  readonly last: string;
} {
  const inDays = (days: number) => printDay(new Date(now.getTime() + days * dayMilliseconds));
  return { first: inDays(1), proposed: inDays(defaultDays), last: printDay(monthsAfter(now, longestMonths)) };
}

/** The same day some months later, or the last one of a month that has no such day. */
function monthsAfter(date: Date, months: number): Date {
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth)));
}

/** A day as an input of type `date` has it. */
function printDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** The last moment of a day in UTC: what is accepted until a day is accepted on that day too. */
function endOfDay(day: string): Date {
  return new Date(`${day}T23:59:59.999Z`);
}

/**
 * The form that comments. Fields: `on` (the id of a question of the revision, or "verdict"), `comment`,
 * `commenter`, `revision`.
 */
export function commentForm(words: Words) {
  const { t } = words;
  const subject = t("errors.review.subject");
  return z
    .object({
      on: z.string(subject).min(1, subject).max(64, subject),
      comment: requiredReviewText(words, t("errors.review.comment")),
      commenter: singleLine(words, "person"),
      revision: versionField(words),
    })
    .transform(({ on, comment, commenter, revision }) => ({
      subject: on,
      text: comment,
      byName: commenter,
      revision,
    }));
}

/**
 * The form that decides. Fields: `decision`, `revision`, `name`; of an agreement `remark`; of a request
 * `changes`; of an accepted risk `reason`, `controls`, `riskOwner` and `ends`. Those of what was not decided
 * are sent too, and ignored.
 */
export function decisionForm(words: Words, now: Date) {
  const { t } = words;
  const days = acceptanceDays(now);
  const ends = t("errors.review.ends", { example: words.date(endOfDay(days.proposed)) });
  const common = { name: singleLine(words, "person"), revision: versionField(words) };
  const [agree, askForChanges, acceptRisk] = decisionKinds;
  const none = { riskOwner: null, controls: null, endsAt: null };
  return z.discriminatedUnion(
    "decision",
    [
      z
        .object({ decision: z.literal(agree), remark: reviewText(words).default(""), ...common })
        .transform(({ decision, name, revision, remark }) => ({
          ...none,
          kind: decision,
          byName: name,
          revision,
          text: remark,
        })),
      z
        .object({
          decision: z.literal(askForChanges),
          changes: requiredReviewText(words, t("errors.review.changes")),
          ...common,
        })
        .transform(({ decision, name, revision, changes }) => ({
          ...none,
          kind: decision,
          byName: name,
          revision,
          text: changes,
        })),
      z
        .object({
          decision: z.literal(acceptRisk),
          reason: requiredReviewText(words, t("errors.review.reason")),
          controls: requiredReviewText(words, t("errors.review.controls")),
          riskOwner: singleLine(words, "riskOwner"),
          // Days of the same form are in order as texts are.
          ends: z.iso
            .date({ error: ends, abort: true })
            .refine((day) => day >= days.first && day <= days.last, {
              message: ends,
            }),
          ...common,
        })
        .transform(({ decision, name, revision, reason, controls, riskOwner, ends }) => ({
          kind: decision,
          byName: name,
          revision,
          text: reason,
          controls,
          riskOwner,
          endsAt: endOfDay(ends),
        })),
    ],
    { error: t("errors.review.decision") },
  );
}
