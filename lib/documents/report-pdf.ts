import pdfmake from "pdfmake";
import type { Content, ContentTable, ContentText, TableCell, TDocumentDefinitions } from "pdfmake/interfaces";
import { glyphSvg } from "./glyph-svg";
import { codeFont, pdfFonts, readPdfFonts, runsOf } from "./pdf-fonts";
import type { Block, LadderLine, Report, Span } from "./report-blocks";

export const papers = ["a4", "letter"] as const;
export type Paper = (typeof papers)[number];

const pointsPerMillimetre = 72 / 25.4;
const margin = 18 * pointsPerMillimetre;
const ink = "#000000";
const muted = "#3d4450";
const rule = { hLineWidth: () => 0.5, vLineWidth: () => 0, hLineColor: () => "#6b7280" };

let isReady = false;

/** Fonts are read once; a document may take nothing else from the disk, and nothing from the network. */
function prepare(): void {
  if (isReady) return;
  // The types know the browser's interface only; on the server its file system is a property.
  const { virtualfs } = pdfmake as typeof pdfmake & {
    readonly virtualfs: { writeFileSync(name: string, content: Buffer): void };
  };
  for (const [name, file] of readPdfFonts()) virtualfs.writeFileSync(name, file);
  pdfmake.setFonts(pdfFonts);
  pdfmake.setLocalAccessPolicy(() => false);
  pdfmake.setUrlAccessPolicy(() => false);
  isReady = true;
}

/** The report as a PDF: text that can be selected and searched, bookmarks, and page x of y. */
export async function reportPdf(report: Report, paper: Paper): Promise<Buffer> {
  prepare();
  return await pdfmake.createPdf(definitionOf(report, paper)).getBuffer();
}

function definitionOf(report: Report, paper: Paper): TDocumentDefinitions {
  return {
    version: "1.7",
    language: report.locale,
    displayTitle: true,
    info: { title: report.title, subject: report.footer, creator: "Tenancy Scale" },
    pageSize: paper === "a4" ? "A4" : "LETTER",
    pageMargins: [margin, margin, margin, margin + 12],
    defaultStyle: { font: "latin", fontSize: 12, lineHeight: 1.15, color: ink },
    footer: (page, pages) => ({
      margin: [margin, 10, margin, 0],
      fontSize: 9,
      color: muted,
      columns: [
        { width: "*", text: textOf([{ text: report.footer }]) },
        { width: "auto", text: textOf([{ text: report.pageOf(page, pages) }]), margin: [12, 0, 0, 0] },
      ],
    }),
    content: [
      { text: textOf([{ text: report.heading }]), fontSize: 22, bold: true, margin: [0, 0, 0, 6] },
      factTable(report),
      ...report.sections.flatMap(({ title, blocks }) => [
        {
          text: title,
          fontSize: 16,
          bold: true,
          margin: [0, 14, 0, 6] as [number, number, number, number],
          outline: true,
          outlineText: title,
          headlineLevel: 1,
        },
        ...blocks.map(contentOf),
      ]),
    ],
    // A heading never ends a page.
    pageBreakBefore: (node, nodes) =>
      node.headlineLevel !== undefined && nodes.getFollowingNodesOnPage().length === 0,
  };
}

function factTable({ facts }: Report): Content {
  return {
    fontSize: 9.5,
    layout: rule,
    table: {
      widths: ["22%", "*"],
      body: facts.map(({ label, value }) => [
        { text: textOf([{ text: label }]), color: muted },
        { text: textOf([{ text: value }]) },
      ]),
    },
  };
}

function contentOf(block: Block): Content {
  switch (block.kind) {
    case "text":
      return { text: textOf(block.spans), margin: [0, 0, 0, 6], ...(block.isLarge && { fontSize: 18 }) };
    case "list":
      return { ul: block.items.map((item) => ({ text: textOf(item) })), fontSize: 10, margin: [0, 0, 0, 8] };
    case "notice":
      return {
        unbreakable: true,
        margin: [0, 0, 0, 8],
        layout: { hLineWidth: () => 1, vLineWidth: () => 1 },
        table: {
          widths: ["*"],
          body: [
            [
              {
                stack: [
                  { text: textOf([{ text: block.title, style: "strong" }]) },
                  ...block.items.map((item) => ({ text: textOf(item) })),
                ],
                margin: [4, 3, 4, 3],
              },
            ],
          ],
        },
      };
    case "subheading":
      return subheading(block.text);
    case "ladder":
      return ladder(block.lines);
    case "table":
      return table(block);
    case "group":
      return { unbreakable: true, stack: block.blocks.map(contentOf) };
  }
}

function table({
  caption,
  isCaptionHidden,
  columns,
  widths,
  rows,
}: Extract<Block, { kind: "table" }>): Content {
  const heading: TableCell[] = columns.map((column) => ({ text: textOf([{ text: column }]), bold: true }));
  const body: TableCell[][] = rows.map((cells) =>
    cells.map((paragraphs) => ({ stack: paragraphs.map((spans) => ({ text: textOf(spans) })) })),
  );
  return {
    stack: [
      ...(isCaptionHidden ? [] : [subheading(caption)]),
      {
        fontSize: 10,
        margin: [0, 0, 0, 8],
        layout: rule,
        table: {
          headerRows: 1,
          keepWithHeaderRows: 1,
          dontBreakRows: true,
          widths: widths.map((share) => `${share}%`),
          body: [heading, ...body],
        },
      },
    ],
  };
}

function subheading(text: string): Content {
  return { text: textOf([{ text }]), bold: true, margin: [0, 6, 0, 3], headlineLevel: 2 };
}

/** The drawing left, the words right; the floor is the heavy line beneath its row. */
function ladder(lines: readonly LadderLine[]): ContentTable {
  return {
    unbreakable: true,
    fontSize: 9.5,
    margin: [0, 4, 0, 0],
    layout: {
      hLineWidth: (index) => (lines[index - 1]?.isFloor ? 3 : 0.5),
      vLineWidth: () => 0,
      paddingTop: () => 3,
      paddingBottom: () => 3,
    },
    table: {
      dontBreakRows: true,
      widths: [16, 70, "*", "46%"],
      body: lines.map(({ rung, number, label, marks, rules, isRecommended }) => [
        { text: String(number), fontSize: 15, bold: true },
        { svg: glyphSvg(rung), width: 68 },
        { text: textOf([{ text: label }]), fontSize: 12, bold: isRecommended },
        { stack: [{ text: textOf([{ text: marks }]) }, { text: textOf([{ text: rules }]), color: muted }] },
      ]),
    },
  };
}

/** Pieces of text in the fonts that have their characters. */
function textOf(spans: readonly Span[]): ContentText[] {
  return spans.flatMap(({ text, href, style }): ContentText[] => {
    const look = {
      ...(href && { link: href }),
      ...(style === "strong" && { bold: true }),
      ...(style === "muted" && { color: muted }),
    };
    if (style === "code") return [{ text, font: codeFont, fontSize: 10, ...look }];
    return runsOf(text).map(({ text: run, font }) => ({ text: run, font, ...look }));
  });
}
