import type { Exported } from "@/lib/assessments/read-export";
import type { ReportedReview } from "@/lib/assessments/read-report";
import { forceLabel } from "@/lib/catalogue/force-labels";
import { howAssumed, howBinding } from "@/lib/catalogue/how-firm";
import { cautionIn, controlIn, ruleIn } from "@/lib/catalogue/in-language";
import { reasonsOf } from "@/lib/catalogue/reasons";
import { rungDefinition, rungLabel } from "@/lib/catalogue/rungs";
import { verdictSummary, verdictTitle } from "@/lib/catalogue/verdict-sentence";
import { positionOn, type Rung, rungs } from "@/lib/engine/scales";
import type { RungStanding, Verdict } from "@/lib/engine/verdict";
import type { Words } from "@/lib/messages/words";
import type { RuleBook } from "@/lib/schemas/rule-book";
import { answerLines } from "./decision-record-answers";
import { markdownLink, markdownText } from "./markdown-text";
import { signature } from "./report-review";

type RecordOptions = {
  readonly isNoteShown: boolean;
  readonly address: string | null;
  readonly review: ReportedReview | null;
};

/**
 * A revision as an architecture decision record, in the shape of MADR 4: the six rungs are the options, and the
 * rules say what speaks for and against each.
 *
 * @param address where the result can be read, for those who may; null to leave it out
 * @param review what was decided on it; null where that is not shown
 */
export function decisionRecord(
  words: Words,
  exported: Exported,
  { isNoteShown, address, review }: RecordOptions,
): string {
  const { t } = words;
  const { name, verdict, ruleSet, revision, answers } = exported;
  const { book } = ruleSet;
  const title = t("madr.title", { name, verdict: verdictTitle(words, verdict) });
  const assumed = howAssumed(words, answers);
  const date = revision ? [`date: ${revision.createdAt.toISOString().slice(0, 10)}`] : [];
  const parts = [
    ["---", `status: ${statusOf(review)}`, ...date, "---"].join("\n"),
    `# ${markdownText(title)}`,
    heading(2, t("madr.context")),
    markdownText(t("madr.question", { name })),
    answerLines(words, exported, isNoteShown),
    heading(2, t("madr.drivers")),
    driverLines(words, verdict, book),
    heading(2, t("madr.options")),
    rungs
      .toReversed()
      .map((rung) => `- ${optionName(words, rung)}`)
      .join("\n"),
    heading(2, t("madr.outcome")),
    outcome(words, verdict),
    markdownText([howBinding(words, verdict, book), ...(assumed ? [assumed] : [])].join(" ")),
    heading(3, t("madr.consequences")),
    consequenceLines(words, verdict),
    heading(3, t("madr.confirmation")),
    confirmationLines(words, verdict, book),
    heading(2, t("madr.prosAndCons")),
    ...verdict.rungs.toReversed().flatMap((standing) => optionParts(words, standing, verdict, book)),
    heading(2, t("madr.more")),
    moreLines(words, exported, address, review),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** As MADR names it, in English whatever the language: tools read it. */
function statusOf(review: ReportedReview | null): "accepted" | "proposed" {
  const kind = review?.status.kind;
  return kind === "agreed" || kind === "risk-accepted" ? "accepted" : "proposed";
}

function heading(level: 2 | 3, text: string): string {
  return `${"#".repeat(level)} ${markdownText(text)}`;
}

function optionName(words: Words, rung: Rung): string {
  return markdownText(
    words.t("madr.option", { number: positionOn(rungs, rung) + 1, label: rungLabel(words, rung) }),
  );
}

/** The rules that decide, with their titles and how binding each is. */
function driverLines(words: Words, verdict: Verdict, book: RuleBook): string {
  const { decisive } = reasonsOf(words, verdict);
  if (decisive.length === 0) return markdownText(words.t("result.reason.none"));
  return decisive
    .map(({ id, says }) => `- ${ruleWords(words, id, book)} ${markdownText(`(${says})`)}`)
    .join("\n");
}

function ruleWords(words: Words, id: string, book: RuleBook): string {
  const found = book.rules.find((rule) => rule.id === id);
  if (!found) return markdownText(id);
  const { title, force } = ruleIn(words, found);
  return markdownText(words.t("madr.rule", { id, title, force: forceLabel(words, force) }));
}

function outcome(words: Words, verdict: Verdict): string {
  const because = verdictSummary(words, verdict);
  const { recommended } = verdict;
  return markdownText(
    recommended === null
      ? words.t("madr.noneChosen", { because })
      : words.t("madr.chosen", { option: rungLabel(words, recommended), because }),
  );
}

function consequenceLines(words: Words, verdict: Verdict): string {
  const { t } = words;
  const { recommended, floor, gap, controls, openQuestions, cautions } = verdict;
  const applying = verdict.rungs.flatMap(({ demandedBy }) => demandedBy).length;
  const short = gap && recommended !== null && gap.rungsShort > 0 ? gap : null;
  const mayRise = positionOn(rungs, floor.possible) > positionOn(rungs, floor.firm);
  const lines = [
    ...(recommended !== null && applying > 0
      ? [t("madr.good", { text: t("madr.meets", { count: applying }) })]
      : []),
    ...(short
      ? [
          t("madr.bad", {
            text: t("madr.move", { today: rungLabel(words, short.today), count: short.rungsShort }),
          }),
        ]
      : []),
    ...(recommended === null ? [t("madr.bad", { text: t("madr.settle") })] : []),
    ...(mayRise
      ? [
          t("madr.neutral", {
            text: t("madr.mayRise", { count: openQuestions.length, rung: rungLabel(words, floor.possible) }),
          }),
        ]
      : []),
    ...(controls.length > 0
      ? [t("madr.neutral", { text: t("madr.controls", { count: controls.length }) })]
      : []),
    ...cautions.map((caution) =>
      t("madr.neutral", { text: `${caution.ruleId}: ${cautionIn(words, caution).message}` }),
    ),
  ];
  return lines.length === 0
    ? markdownText(t("madr.noConsequence"))
    : lines.map((line) => `- ${markdownText(line)}`).join("\n");
}

function confirmationLines(words: Words, { controls }: Verdict, book: RuleBook): string {
  if (controls.length === 0) return markdownText(words.t("result.controls.none"));
  return controls
    .map(({ control, rules }) => {
      const found = book.controls.find(({ id }) => id === control);
      const entry = found && controlIn(words, found);
      const text = entry ? words.t("madr.control", { title: entry.title, verify: entry.verify }) : control;
      return `- ${markdownText(text)} ${markdownText(`(${rules.join(", ")})`)}`;
    })
    .join("\n");
}

/** One rung: what it is, and which rules speak for and against it. */
function optionParts(
  words: Words,
  standing: RungStanding,
  verdict: Verdict,
  book: RuleBook,
): readonly string[] {
  const { t } = words;
  const { rung, demandedBy, forbiddenBy, excludedBy } = standing;
  const isRecommended = rung === verdict.recommended;
  const by = (key: "madr.good" | "madr.bad", ids: readonly string[], says: string) =>
    ids.map((id) => `- ${markdownText(t(key, { text: `${says} ` }))}${ruleWords(words, id, book)}`);
  const because = [
    ...(isRecommended ? [`- ${markdownText(t("madr.good", { text: t("madr.isChosen") }))}`] : []),
    ...by("madr.good", demandedBy, t("madr.demandedBy")),
    ...by("madr.bad", [...new Set(forbiddenBy)], t("madr.forbiddenBy")),
    ...by("madr.bad", [...new Set(excludedBy)], t("madr.excludedBy")),
    ...(standing.standing === "feasible" && !isRecommended
      ? [`- ${markdownText(t("madr.neutral", { text: t("madr.moreThanAsked") }))}`]
      : []),
  ];
  return [
    `### ${optionName(words, rung)}`,
    markdownText(rungDefinition(words, rung)),
    ...(because.length > 0 ? [because.join("\n")] : []),
  ];
}

/** Where this comes from: revision, rule set, address, and the sources of every rule that applies. */
function moreLines(
  words: Words,
  exported: Exported,
  address: string | null,
  review: ReportedReview | null,
): string {
  const { t } = words;
  const { revision, ruleSet, verdict } = exported;
  const applying = new Set(
    verdict.outcomes.filter(({ outcome: each }) => each === "applies").map(({ ruleId }) => ruleId),
  );
  const sources = ruleSet.book.rules
    .filter(({ id }) => applying.has(id))
    .flatMap(({ id, citations }) =>
      citations.map(
        ({ title, clause, url, readOn }) =>
          `- ${markdownText(`${id}: ${clause ? `${title}, ${clause}` : title}`)} ${markdownLink(url)} ${markdownText(t("rules.read", { date: readOn }))}`,
      ),
    );
  return [
    `- ${markdownText(t("report.fact.ruleSet"))}: ${markdownText(t("report.fact.ruleSetOf", { version: ruleSet.version, hash: ruleSet.hash }))}`,
    ...(revision
      ? [
          `- ${markdownText(t("report.fact.revision"))}: ${markdownText(t("report.fact.revisionOf", { number: revision.number, date: words.date(revision.createdAt) }))}`,
        ]
      : []),
    ...(review
      ? [`- ${markdownText(t("report.fact.signed"))}: ${markdownText(signature(words, review))}`]
      : []),
    ...(address ? [`- ${markdownText(t("report.fact.address"))}: ${markdownLink(address)}`] : []),
    ...sources,
    "",
    markdownText(t("report.disclaimer")),
  ].join("\n");
}
