import { SectionGlyph } from "@/components/scale/section-glyph";
import { UnbrokenIds } from "@/components/scale/unbroken-ids";
import type { Block, LadderLine, Span } from "@/lib/documents/report-blocks";
import { ReportTable } from "./report-table";

type ReportBlockProps = { block: Block; hasRuleLinks: boolean };

/** One part of a report. */
export function ReportBlock({ block, hasRuleLinks }: ReportBlockProps) {
  const spans = (some: readonly Span[]) => <Spans spans={some} hasRuleLinks={hasRuleLinks} />;
  const list = (items: readonly (readonly Span[])[]) => (
    <ul className="grid max-w-measure list-disc gap-1 ps-5 text-sm print:max-w-none">
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, on the server.
        <li key={index}>{spans(item)}</li>
      ))}
    </ul>
  );
  switch (block.kind) {
    case "text":
      return (
        <p className={block.isLarge ? "text-2xl print:text-xl" : "max-w-measure print:max-w-none"}>
          {spans(block.spans)}
        </p>
      );
    case "list":
      return list(block.items);
    case "notice":
      return (
        <div className="grid gap-2 rounded-md border border-ink p-4 print:break-inside-avoid">
          <p className="font-semibold">{block.title}</p>
          {list(block.items)}
        </div>
      );
    case "subheading":
      return (
        <h3 lang={block.lang} className="mt-2 text-lg">
          {block.text}
        </h3>
      );
    case "ladder":
      return <ReportLadder caption={block.caption} lines={block.lines} />;
    case "table":
      return <ReportTable table={block} spans={spans} />;
    case "group":
      return (
        <div className="grid gap-2 print:break-inside-avoid">
          {block.blocks.map((inner, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, on the server.
            <ReportBlock key={index} block={inner} hasRuleLinks={hasRuleLinks} />
          ))}
        </div>
      );
  }
}

type SpansProps = { spans: readonly Span[]; hasRuleLinks: boolean };

function Spans({ spans, hasRuleLinks }: SpansProps) {
  return spans.map((span, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, on the server.
    <SpanText key={index} span={span} hasRuleLinks={hasRuleLinks} />
  ));
}

function SpanText({
  span: { text, href, style, lang },
  hasRuleLinks,
}: {
  span: Span;
  hasRuleLinks: boolean;
}) {
  if (href) {
    return (
      <a href={href} rel="noreferrer" className="wrap-anywhere">
        {text}
      </a>
    );
  }
  switch (style) {
    case "strong":
      return (
        <b lang={lang} className="font-semibold">
          {text}
        </b>
      );
    case "code":
      return hasRuleLinks ? (
        <a href={`/rules/${encodeURIComponent(text)}`} className="font-mono text-sm whitespace-nowrap">
          {text}
        </a>
      ) : (
        <span className="font-mono text-sm whitespace-nowrap">{text}</span>
      );
    case "muted":
      return (
        <span lang={lang} className="whitespace-pre-line text-ink-2">
          {text}
        </span>
      );
    default:
      return <span lang={lang}>{text}</span>;
  }
}

type ReportLadderProps = { caption: string; lines: readonly LadderLine[] };

/** The drawing left, the words right; the floor is the heavy line beneath its row. */
function ReportLadder({ caption, lines }: ReportLadderProps) {
  return (
    <figure className="print:break-inside-avoid">
      <figcaption className="sr-only">{caption}</figcaption>
      <ol reversed className="border-t border-line">
        {lines.map(({ rung, number, label, marks, rules, isFloor, isRecommended }) => (
          <li
            key={rung}
            value={number}
            className={`grid list-none grid-cols-[1.5rem_5.25rem_minmax(0,1fr)] items-center gap-x-4 py-2 sm:grid-cols-[1.5rem_5.25rem_minmax(0,1fr)_minmax(0,1.4fr)] print:grid-cols-[8mm_25mm_minmax(0,1fr)_minmax(0,1.4fr)] print:py-1 ${
              isFloor ? "border-b-4 border-ink" : "border-b border-line"
            }`}
          >
            <span aria-hidden="true" className="text-xl font-semibold">
              {number}
            </span>
            <SectionGlyph rung={rung} size="stack" />
            <span className={isRecommended ? "text-lg font-semibold" : "text-lg"}>{label}</span>
            <span className="text-sm max-sm:col-start-3 print:col-start-4">
              <UnbrokenIds text={marks} />{" "}
              <span className="block text-xs text-ink-2">
                <UnbrokenIds text={rules} />
              </span>
            </span>
          </li>
        ))}
      </ol>
    </figure>
  );
}
