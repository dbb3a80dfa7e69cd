import type { VerdictAnalysis } from "@/lib/assessments/analyse-revision";
import { changeText, natureText } from "@/lib/catalogue/change-words";
import { forceLabel } from "@/lib/catalogue/force-labels";
import { howAssumed, howBinding } from "@/lib/catalogue/how-firm";
import { cautionIn, questionIn, ruleIn } from "@/lib/catalogue/in-language";
import { questionById } from "@/lib/catalogue/questionnaire";
import { type Reason, reasonsOf } from "@/lib/catalogue/reasons";
import { robustnessWords } from "@/lib/catalogue/robustness-words";
import { rungLabel } from "@/lib/catalogue/rungs";
import { verdictSummary, verdictTitle } from "@/lib/catalogue/verdict-sentence";
import type { Answers } from "@/lib/engine/question";
import type { Citation } from "@/lib/engine/rule";
import { forces } from "@/lib/engine/rule";
import type { Verdict } from "@/lib/engine/verdict";
import type { AnswerChange, WayTo } from "@/lib/engine/what-would-change";
import type { Words } from "@/lib/messages/words";
import type { RuleBook } from "@/lib/schemas/rule-book";
import { type Block, inLang, plain, type Span, strong } from "./report-blocks";
import type { ReportInput } from "./report-model";

/** The verdict in words, and drawn. */
export function verdictBlocks({ words, revision, ladder }: ReportInput): readonly Block[] {
  const { verdict, answers, ruleSet } = revision;
  const assumed = howAssumed(words, answers);
  const sentences = [
    verdictSummary(words, verdict),
    howBinding(words, verdict, ruleSet.book),
    ...(assumed ? [assumed] : []),
    ...(verdict.complete ? [] : [words.t("result.incomplete.title")]),
  ];
  return [
    { kind: "text", spans: strong(verdictTitle(words, verdict)), isLarge: true },
    { kind: "text", spans: plain(sentences.join(" ")) },
    { kind: "ladder", ...ladder },
  ];
}

/** The rules behind the verdict, strictest first, then those that ask for less, and what is worth knowing. */
export function reasonBlocks(words: Words, verdict: Verdict, book: RuleBook): readonly Block[] {
  const { t } = words;
  const { decisive, lesser } = reasonsOf(words, verdict);
  const ruleBlocks = (reasons: readonly Reason[]) =>
    reasons.flatMap((reason) => ruleBlock(words, reason, book));
  const cautions = verdict.cautions.map((caution) => cautionIn(words, caution));
  return [
    ...(decisive.length === 0 ? [{ kind: "text", spans: plain(t("result.reason.none")) } as const] : []),
    ...compositeBlocks(words, verdict, book),
    ...ruleBlocks(decisive),
    ...(lesser.length === 0 ? [] : [{ kind: "subheading", text: t("report.lesser") } as const]),
    ...ruleBlocks(lesser),
    ...(cautions.length === 0
      ? []
      : [
          { kind: "subheading", text: t("report.cautions") } as const,
          {
            kind: "list",
            items: cautions.map(({ ruleId, message, lang }) => [
              ruleSpan(ruleId),
              { text: " " },
              inLang(message, lang),
            ]),
          } as const,
        ]),
    floorTable(words, verdict),
  ];
}

function ruleBlock(words: Words, { id, says }: Reason, book: RuleBook): readonly Block[] {
  const found = book.rules.find((rule) => rule.id === id);
  if (!found) return [];
  const rule = ruleIn(words, found);
  return [
    {
      kind: "group",
      blocks: [
        {
          kind: "text",
          spans: [ruleSpan(id), { text: " " }, inLang(rule.title, rule.lang, "strong")],
        },
        {
          kind: "text",
          spans: [
            { text: words.t("report.says", { force: forceLabel(words, rule.force), says }), style: "muted" },
          ],
        },
        { kind: "text", spans: [inLang(rule.rationale, rule.lang)] },
        { kind: "list", items: rule.citations.map((citation) => citationSpans(words, citation)) },
      ],
    },
  ];
}

function compositeBlocks(words: Words, verdict: Verdict, book: RuleBook): readonly Block[] {
  return verdict.composites.map(({ ruleId, rung, countsAs, meets }) => {
    const found = book.rules.find(({ id }) => id === ruleId);
    const rule = found && ruleIn(words, found);
    return {
      kind: "notice",
      title: words.t("report.composite", {
        rung: rungLabel(words, rung),
        countsAs: rungLabel(words, countsAs),
      }),
      items: [
        [ruleSpan(ruleId), { text: " " }, inLang(rule?.rationale ?? "", rule?.lang)],
        plain(words.t("report.compositeMeets", { rules: meets.join(", ") })),
      ],
    };
  });
}

/** A source with its clause, its address spelled out, and the day it was read. */
export function citationSpans(words: Words, { title, clause, url, readOn }: Citation): readonly Span[] {
  return [
    { text: clause ? `${title}, ${clause}` : title },
    { text: " " },
    { text: url, href: url },
    { text: ` ${words.t("rules.read", { date: readOn })}`, style: "muted" },
  ];
}

function ruleSpan(id: string): Span {
  return { text: id, style: "code" };
}

function floorTable(words: Words, { floor }: Verdict): Block {
  const { t } = words;
  const rows = [
    ...forces.map((force) => [forceLabel(words, force), floor.byForce[force]] as const),
    [t("result.floors.all"), floor] as const,
  ];
  return {
    kind: "table",
    caption: t("result.floors.caption"),
    columns: [t("result.floors.setBy"), t("result.floors.firm"), t("result.floors.possible")],
    widths: [40, 30, 30],
    rows: rows.map(([label, { firm, possible }]) => [
      [plain(label)],
      [plain(rungLabel(words, firm))],
      [plain(rungLabel(words, possible))],
    ]),
  };
}

/** How far the verdict is from another, the nearest way to each rung, and what is worth finding out. */
export function changeBlocks(words: Words, verdict: Verdict, analysis: VerdictAnalysis): readonly Block[] {
  const { t } = words;
  const { recommended, openQuestions } = verdict;
  const ways = analysis.ways.filter(({ rung, smallest }) => rung !== recommended && smallest.length > 0);
  return [
    { kind: "text", spans: plain(robustnessWords(words, recommended, analysis.robustness)) },
    ...ways.map(
      (way): Block => ({
        kind: "group",
        blocks: [
          {
            kind: "subheading",
            text: t("report.wayTo", { rung: rungLabel(words, way.rung), count: way.distance ?? 0 }),
          },
          {
            kind: "list",
            items: nearestWay(way).map((change) => changeSpans(words, change, analysis.answers)),
          },
        ],
      }),
    ),
    ...(openQuestions.length === 0
      ? []
      : [
          { kind: "subheading", text: t("result.section.open") } as const,
          {
            kind: "list",
            items: openQuestions.map(({ question, couldRaiseTo }) => {
              const found = questionById(question);
              const worded = found && questionIn(words, found);
              return [
                inLang(worded?.prompt ?? question, worded?.lang),
                ...(couldRaiseTo
                  ? plain(` ${t("result.open.raises", { rung: rungLabel(words, couldRaiseTo) })}`)
                  : []),
              ];
            }),
          } as const,
        ]),
  ];
}

/** Of the ways of one size, one with the fewest facts of life in it. */
function nearestWay({ smallest }: WayTo): readonly AnswerChange[] {
  const facts = (changes: readonly AnswerChange[]) =>
    changes.filter(({ question }) => questionById(question)?.nature === "fact").length;
  return smallest.toSorted((a, b) => facts(a) - facts(b))[0] ?? [];
}

function changeSpans(words: Words, change: AnswerChange, answers: Answers): readonly Span[] {
  const found = questionById(change.question);
  const question = found && questionIn(words, found);
  return [
    inLang(question?.prompt ?? change.question, question?.lang),
    { text: " " },
    inLang(changeText(words, change, answers[change.question]), question?.lang, "strong"),
    ...(found ? [{ text: ` (${natureText(words, found.nature)})` }] : []),
  ];
}
