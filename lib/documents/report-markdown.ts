import { markdownLink, markdownTable, markdownText } from "./markdown-text";
import type { Block, Report, Span } from "./report-blocks";

/** A report as Markdown: the same sections, tables and sources as the page and the PDF. */
export function reportMarkdown(report: Report): string {
  const facts = report.facts.map(
    ({ label, value }) => `- **${markdownText(label)}:** ${markdownText(value)}`,
  );
  const parts = [
    `# ${markdownText(report.heading)}`,
    facts.join("\n"),
    ...report.sections.flatMap(({ title, blocks }) => [
      `## ${markdownText(title)}`,
      ...blocks.flatMap(blockMarkdown),
    ]),
    `---\n\n${markdownText(report.footer)}`,
  ];
  return `${parts.join("\n\n")}\n`;
}

function blockMarkdown(block: Block): readonly string[] {
  switch (block.kind) {
    case "text":
      return [spansMarkdown(block.spans)];
    case "list":
      return block.items.length === 0
        ? []
        : [block.items.map((item) => `- ${spansMarkdown(item)}`).join("\n")];
    case "notice":
      return [
        [
          `> **${markdownText(block.title)}**`,
          ">",
          ...block.items.map((item) => `> - ${spansMarkdown(item)}`),
        ].join("\n"),
      ];
    case "subheading":
      return [`### ${markdownText(block.text)}`];
    case "ladder":
      return [
        markdownText(block.caption),
        block.lines
          .map(({ number, label, marks, rules }) =>
            [
              `- **${number} · ${markdownText(label)}**`,
              ...(marks ? [markdownText(marks)] : []),
              ...(rules ? [`(${markdownText(rules)})`] : []),
            ].join(" "),
          )
          .join("\n"),
      ];
    case "table":
      return [
        ...(block.isCaptionHidden ? [] : [`**${markdownText(block.caption)}**`]),
        markdownTable(
          block.columns.map(markdownText),
          block.rows.map((row) => row.map((cell) => cell.map(spansMarkdown).join("<br>"))),
        ),
      ];
    case "group":
      return block.blocks.flatMap(blockMarkdown);
  }
}

function spansMarkdown(spans: readonly Span[]): string {
  return spans.map(spanMarkdown).join("");
}

function spanMarkdown({ text, href, style }: Span): string {
  if (text.trim() === "") return text;
  if (href !== undefined) return markdownLink(href);
  switch (style) {
    case "strong":
      return `**${markdownText(text.trim())}**`;
    case "code":
      return `\`${text.replaceAll("`", "'")}\``;
    default:
      return markdownText(text);
  }
}
