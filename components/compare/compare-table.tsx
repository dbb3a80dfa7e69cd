import { RuleChips } from "@/components/scale/rule-chips";
import { RungSpark } from "@/components/scale/rung-spark";
import { Tag } from "@/components/ui/tag";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { ComparedCell, ComparedRow } from "@/lib/documents/comparison-cells";
import type { Words } from "@/lib/messages/words";
import { type SideColumn, SideTable } from "./side-table";

type CompareTableProps = {
  words: Words;
  id: string;
  caption: string;
  what: string;
  columns: readonly SideColumn[];
  rows: readonly ComparedRow[];
};

/** Rows of a comparison, what differs from the baseline marked and said. */
export function CompareTable({ words, id, caption, what, columns, rows }: CompareTableProps) {
  return (
    <SideTable
      id={id}
      caption={caption}
      what={what}
      columns={columns}
      rows={rows.map((row) => ({
        id: row.id,
        header: <span lang={row.lang}>{row.label}</span>,
        cells: row.cells.map((cell) => ({
          content: <CellContent words={words} cell={cell} />,
          isOther: cell.isOther,
        })),
      }))}
    />
  );
}

function CellContent({ words, cell }: { words: Words; cell: ComparedCell }) {
  const { text, lang, rung, step, rules = [], remark, isOther } = cell;
  return (
    <div className="grid grid-cols-1 justify-items-start gap-1.5">
      {rung ? (
        <RungSpark rung={rung} label={text} />
      ) : text === "" ? null : (
        <span lang={lang}>
          {isOther && !step ? (
            <>
              <span aria-hidden="true" className="font-semibold">
                {words.t("compare.unequal")}{" "}
              </span>
              <VisuallyHidden>{words.t("compare.differs")} </VisuallyHidden>
            </>
          ) : null}
          {text}
        </span>
      )}
      {step ? <Tag tone="ink">{step}</Tag> : null}
      {rules.length > 0 ? <RuleChips words={words} ruleIds={rules} limit={4} /> : null}
      {remark ? <span className="text-sm text-ink-2">{remark}</span> : null}
    </div>
  );
}
