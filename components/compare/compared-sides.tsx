import { Tag } from "@/components/ui/tag";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Words } from "@/lib/messages/words";
import type { SideColumn } from "./side-table";

/** One thing that is compared, as its column is headed. */
export type SideHeading = {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** Which revision it is, or that it is a draft. */
  readonly state: string;
  readonly isChangedSince: boolean;
  readonly baselineHref: string;
  /** Null where two are left, the fewest there can be. */
  readonly removeHref: string | null;
  readonly isApart: boolean;
};

/** The columns of a comparison with the ways to change them. */
export function sideColumns(words: Words, sides: readonly SideHeading[]): readonly SideColumn[] {
  return sides.map((side, index) => ({
    id: side.id,
    isApart: side.isApart,
    header: <SideHeader words={words} side={side} isBaseline={index === 0} />,
  }));
}

/** The same columns by name alone, for the tables further down. */
export function plainColumns(sides: readonly SideHeading[]): readonly SideColumn[] {
  return sides.map(({ id, name, state, isApart }) => ({
    id,
    isApart,
    header: (
      <>
        {name} <span className="block text-sm font-normal text-ink-2">{state}</span>
      </>
    ),
  }));
}

function SideHeader(props: { words: Words; side: SideHeading; isBaseline: boolean }) {
  const { words, side, isBaseline } = props;
  const { t } = words;
  return (
    <div className="grid grid-cols-1 justify-items-start gap-1 wrap-anywhere">
      <a href={side.href}>{side.name}</a>
      <span className="text-sm font-normal text-ink-2">{side.state}</span>
      {side.isChangedSince ? (
        <span className="text-sm font-normal text-unknown">{t("compare.side.changed")}</span>
      ) : null}
      {isBaseline ? (
        <Tag tone="accent">{t("compare.side.baseline")}</Tag>
      ) : (
        <a href={side.baselineHref} className="text-sm font-normal print:hidden">
          {t("compare.side.makeBaseline")}
          <VisuallyHidden> {t("compare.side.hidden", { name: side.name, state: side.state })}</VisuallyHidden>
        </a>
      )}
      {side.removeHref ? (
        <a href={side.removeHref} className="text-sm font-normal print:hidden">
          {t("compare.side.remove")}
          <VisuallyHidden> {t("compare.side.hidden", { name: side.name, state: side.state })}</VisuallyHidden>
        </a>
      ) : null}
    </div>
  );
}
