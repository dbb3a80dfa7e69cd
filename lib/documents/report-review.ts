import type { ReportedReview } from "@/lib/assessments/read-report";
import type { Words } from "@/lib/messages/words";
import { type Block, plain, type Span } from "./report-blocks";
import type { ReportInput } from "./report-model";
import { roleWords, statusWords } from "./review-words";

/** Who has decided what on the revision, or that nobody has. */
export function signature(words: Words, { status }: ReportedReview): string {
  return status.kind === "none"
    ? words.t("report.fact.notSigned")
    : statusWords(words, status).sentences.join(" ");
}

/** Every risk that was accepted on the revision, lapsed ones too, and what the record of reviews ends with. */
export function exceptionBlocks({ words, review, printedOn }: ReportInput): readonly Block[] {
  const { t } = words;
  if (!review) return [{ kind: "text", spans: plain(t("review.report.notShown")) }];
  const accepted = review.decisions.filter(({ kind }) => kind === "accept-risk");
  const list: Block =
    accepted.length === 0
      ? { kind: "text", spans: plain(t("report.noExceptions")) }
      : {
          kind: "table",
          caption: t("report.section.exceptions"),
          isCaptionHidden: true,
          columns: [t("review.report.who"), t("review.report.until"), t("review.report.what")],
          widths: [30, 20, 50],
          rows: accepted.map((entry) => [
            [plain(whoAccepted(words, entry))],
            [plain(untilWords(words, entry, printedOn))],
            whatWasSaid(words, entry),
          ]),
        };
  const { count, lastHash: hash } = review;
  return hash === null
    ? [list]
    : [list, { kind: "text", spans: [{ text: t("review.report.hash", { count, hash }), style: "muted" }] }];
}

type Accepted = ReportedReview["decisions"][number];

function whoAccepted(words: Words, { byName, byRole, createdAt }: Accepted): string {
  return words.t("review.report.by", {
    name: byName,
    role: roleWords(words, byRole),
    date: words.date(createdAt),
  });
}

function untilWords(words: Words, { endsAt }: Accepted, now: Date): string {
  if (endsAt === null) return "";
  const until = words.date(endsAt);
  return endsAt < now ? words.t("review.report.lapsed", { until }) : until;
}

function whatWasSaid({ t }: Words, { text, riskOwner, controls }: Accepted): readonly (readonly Span[])[] {
  return [
    plain(text),
    plain(t("review.report.owner", { owner: riskOwner ?? "" })),
    plain(t("review.report.controls", { controls: controls ?? "" })),
  ];
}
