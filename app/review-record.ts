import type { ListedEntry } from "@/components/review/entry-list";
import type { RecordPage } from "@/components/review/review-document";
import type { TagTone } from "@/components/ui/tag";
import type { Review } from "@/lib/assessments/read-review";
import { hasEnded } from "@/lib/assessments/review-status";
import { questionIn } from "@/lib/catalogue/in-language";
import { roleWords } from "@/lib/documents/review-words";
import type { Words } from "@/lib/messages/words";
import { revisionNumber } from "@/lib/schemas/query-string";
import { type ReviewEntry, verdictSubject } from "@/lib/schemas/review-entry";
import type { RuleBook } from "@/lib/schemas/rule-book";
import type { Reader } from "@/lib/server/read-only-page";
import { entriesPerPage } from "./review-post";

const tones: Readonly<Record<ReviewEntry["kind"], TagTone>> = {
  comment: "neutral",
  agree: "meets",
  "ask-for-changes": "short",
  "accept-risk": "ink",
};

/** What the address asks to see entries on alone: the verdict, a question of these rules, or null for all. */
export function subjectOf(query: URLSearchParams, { questions }: RuleBook): string | null {
  const asked = query.get("on");
  return asked === verdictSubject || questions.some(({ id }) => id === asked) ? asked : null;
}

/** A page of the record, oldest entries first, after the entry that the address names. */
export function recordPage(reader: Reader, review: Review, now: Date): RecordPage {
  const { words, query } = reader;
  const { t } = words;
  const { assessment, revision, entries } = review;
  const only = subjectOf(query, revision.ruleSet.book);
  const after = revisionNumber(query.get("after") ?? undefined) ?? 0;
  const listed = entries.filter(({ subject }) => only === null || subject === only);
  const before = listed.filter(({ number }) => number <= after);
  const shown = listed.slice(before.length, before.length + entriesPerPage);
  const href = (start: number) => {
    const asked = new URLSearchParams({
      ...(only !== null && { on: only }),
      ...(start > 0 && { after: `${start}` }),
    });
    return `/a/${assessment.id}/review${asked.size > 0 ? `?${asked}` : ""}#record`;
  };
  const startOf = (index: number) => (index > 0 ? (listed[index - 1]?.number ?? 0) : 0);
  const isLast = before.length + shown.length >= listed.length;
  const lastStart = Math.floor((listed.length - 1) / entriesPerPage) * entriesPerPage;
  return {
    entries: shown.map((entry) => listedEntry({ words, review, entry, now, isAlone: only !== null })),
    only:
      only === null
        ? null
        : {
            subject: subjectWords(words, revision.ruleSet.book, only).text,
            allHref: `/a/${assessment.id}/review#record`,
          },
    links: [
      ...(before.length > 0
        ? [{ href: href(startOf(before.length - entriesPerPage)), label: t("review.record.previous") }]
        : []),
      ...(isLast
        ? []
        : [
            { href: href(shown.at(-1)?.number ?? 0), label: t("review.record.next") },
            { href: href(startOf(lastStart)), label: t("review.record.last") },
          ]),
    ],
    check: checkWords(words, review),
  };
}

function checkWords({ t }: Words, { check }: Review): RecordPage["check"] {
  if (!check.isWhole) {
    return { isWhole: false, text: t("review.record.brokenText", { number: check.brokenAt }) };
  }
  if (check.lastHash === null) return null;
  return {
    isWhole: true,
    text: t("review.record.whole", { count: check.length, hash: check.lastHash }),
  };
}

type EntryFacts = {
  readonly words: Words;
  readonly review: Review;
  readonly entry: ReviewEntry;
  readonly now: Date;
  readonly isAlone: boolean;
};

function listedEntry({ words, review, entry, now, isAlone }: EntryFacts): ListedEntry {
  const { t } = words;
  const { assessment, revision } = review;
  const { text, lang } = subjectWords(words, revision.ruleSet.book, entry.subject);
  const isComment = entry.kind === "comment";
  const query = new URLSearchParams({ on: entry.subject });
  return {
    number: entry.number,
    kind: t(`review.kind.${entry.kind}`),
    tone: tones[entry.kind],
    by: t("review.record.by", {
      name: entry.byName,
      role: roleWords(words, entry.byRole),
      date: words.date(entry.createdAt),
      revision: entry.revision,
    }),
    on:
      isComment && !isAlone
        ? { subject: text, lang, href: `/a/${assessment.id}/review?${query}#record` }
        : null,
    text: entry.text,
    details: [
      ...(entry.endsAt ? [t("review.record.until", { until: words.date(entry.endsAt) })] : []),
      ...(entry.riskOwner ? [t("review.record.owner", { owner: entry.riskOwner })] : []),
      ...(entry.controls ? [`${t("review.record.controls")} ${entry.controls}`] : []),
    ],
    marks: [
      ...(entry.kind === "accept-risk" && hasEnded(entry, now) ? [t("review.record.ended")] : []),
      ...(entry.revision === revision.number || isComment ? [] : [t("review.record.earlier")]),
    ],
  };
}

function subjectWords(
  words: Words,
  { questions }: RuleBook,
  subject: string,
): { readonly text: string; readonly lang: "en" | undefined } {
  if (subject === verdictSubject) return { text: words.t("review.record.verdict"), lang: undefined };
  const written = questions.find(({ id }) => id === subject);
  if (!written) return { text: subject, lang: undefined };
  const { prompt, lang } = questionIn(words, written);
  return { text: prompt, lang };
}
