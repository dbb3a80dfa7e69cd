import type { VerdictAnalysis } from "@/lib/assessments/analyse-revision";
import type { ReportedReview } from "@/lib/assessments/read-report";
import { limitIn } from "@/lib/catalogue/in-language";
import { limits } from "@/lib/catalogue/limits";
import type { RevisionRecord } from "@/lib/db/revisions";
import type { Words } from "@/lib/messages/words";
import { answerSections } from "./report-answers";
import { type Block, inLang, type LadderLine, plain, type Report, type ReportSection } from "./report-blocks";
import { controlBlocks, placementBlocks } from "./report-placement";
import { exceptionBlocks, signature } from "./report-review";
import { changeBlocks, citationSpans, reasonBlocks, verdictBlocks } from "./report-verdict";

export type ReportInput = {
  readonly words: Words;
  readonly revision: RevisionRecord;
  /** The drawing in words and rows, as the scale describes itself. */
  readonly ladder: { readonly caption: string; readonly lines: readonly LadderLine[] };
  /** Null for a verdict under other rules than those in force. */
  readonly analysis: VerdictAnalysis | null;
  /** Notes belong to those who hold a grant; shared readers get them only if the sharer chose so. */
  readonly isNoteShown: boolean;
  /** Of those who hold a grant: the assessment's id and address. */
  readonly source: { readonly id: string; readonly address: string } | null;
  /** All revisions for those who hold a grant, else the shared one alone. */
  readonly revisions: readonly {
    readonly number: number;
    readonly createdAt: Date;
    readonly ruleSet: { readonly version: string };
  }[];
  /** Null where reviews are not shown. */
  readonly review: ReportedReview | null;
  readonly printedOn: Date;
};

/** A revision as a document: everything that its result page shows, unfolded, with every source spelled out. */
export function reportModel(input: ReportInput): Report {
  const { words, revision } = input;
  const { t } = words;
  const { verdict, ruleSet, name } = revision;
  const { book } = ruleSet;
  const sections: readonly (ReportSection | null)[] = [
    {
      id: "verdict",
      title: t("report.section.verdict"),
      blocks: verdictBlocks(input),
    },
    { id: "why", title: t("report.section.why"), blocks: reasonBlocks(words, verdict, book) },
    input.analysis && {
      id: "change",
      title: t("report.section.change"),
      blocks: changeBlocks(words, verdict, input.analysis),
    },
    { id: "placement", title: t("report.section.placement"), blocks: placementBlocks(words, verdict) },
    {
      id: "answers",
      title: t("report.section.answers"),
      blocks: answerSections(words, book, revision.answers, input.isNoteShown),
    },
    { id: "controls", title: t("report.section.controls"), blocks: controlBlocks(words, verdict, book) },
    { id: "exceptions", title: t("report.section.exceptions"), blocks: exceptionBlocks(input) },
    { id: "revisions", title: t("report.section.revisions"), blocks: [revisionTable(input)] },
    { id: "limits", title: t("report.section.limits"), blocks: limitBlocks(words) },
  ];
  return {
    locale: words.locale,
    title: t("report.titleOf", { name }),
    heading: name,
    facts: factsOf(input),
    sections: sections
      .filter((section) => section !== null)
      .map((section, index) => ({
        ...section,
        title: t("report.numbered", { number: index + 1, title: section.title }),
      })),
    footer: t("report.footer", { name, number: revision.number, version: ruleSet.version }),
    pageOf: (page, pages) => t("report.pageOf", { page, pages }),
  };
}

function factsOf({ words, revision, source, review, printedOn }: ReportInput): Report["facts"] {
  const { t } = words;
  const { number, createdAt, ruleSet } = revision;
  return [
    { label: t("report.fact.workload"), value: revision.name },
    {
      label: t("report.fact.revision"),
      value: t("report.fact.revisionOf", { number, date: words.date(createdAt) }),
    },
    {
      label: t("report.fact.ruleSet"),
      value: t("report.fact.ruleSetOf", { version: ruleSet.version, hash: ruleSet.hash }),
    },
    ...(source
      ? [
          { label: t("report.fact.id"), value: source.id },
          { label: t("report.fact.address"), value: source.address },
        ]
      : []),
    { label: t("report.fact.printed"), value: words.date(printedOn) },
    ...(review ? [{ label: t("report.fact.signed"), value: signature(words, review) }] : []),
  ];
}

function text(content: string): Block {
  return { kind: "text", spans: plain(content) };
}

function revisionTable({ words, revisions }: ReportInput): Block {
  const { t } = words;
  return {
    kind: "table",
    caption: t("report.section.revisions"),
    isCaptionHidden: true,
    columns: [t("report.revision.number"), t("report.revision.date"), t("report.revision.ruleSet")],
    widths: [20, 45, 35],
    rows: revisions.map(({ number, createdAt, ruleSet }) => [
      [plain(String(number))],
      [plain(words.date(createdAt))],
      [plain(ruleSet.version)],
    ]),
  };
}

function limitBlocks(words: Words): readonly Block[] {
  const { t } = words;
  return [
    text(t("report.limits")),
    ...limits
      .map((limit) => limitIn(words, limit))
      .map(
        ({ title, explanation, lang, citations }): Block => ({
          kind: "group",
          blocks: [
            { kind: "subheading", text: title, ...(lang && { lang }) },
            { kind: "text", spans: [inLang(explanation, lang)] },
            { kind: "list", items: citations.map((citation) => citationSpans(words, citation)) },
          ],
        }),
      ),
    text(t("report.disclaimer")),
  ];
}
