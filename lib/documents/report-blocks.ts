import type { Rung } from "@/lib/engine/scales";

/** A piece of text in a report. */
export type Span = {
  readonly text: string;
  /** Where it leads; in print the address stands there as text of its own. */
  readonly href?: string;
  readonly style?: "strong" | "code" | "muted";
  /** Set where a text stays in the language it was written in. */
  readonly lang?: "en";
};

/** One row of the drawn scale. */
export type LadderLine = {
  readonly rung: Rung;
  readonly number: number;
  readonly label: string;
  readonly marks: string;
  readonly rules: string;
  readonly isFloor: boolean;
  readonly isRecommended: boolean;
};

/** What a report is made of, the same for the page and for the PDF. */
export type Block =
  | { readonly kind: "text"; readonly spans: readonly Span[]; readonly isLarge?: boolean }
  | { readonly kind: "list"; readonly items: readonly (readonly Span[])[] }
  | { readonly kind: "notice"; readonly title: string; readonly items: readonly (readonly Span[])[] }
  | { readonly kind: "subheading"; readonly text: string; readonly lang?: "en" }
  | { readonly kind: "ladder"; readonly caption: string; readonly lines: readonly LadderLine[] }
  | {
      readonly kind: "table";
      readonly caption: string;
      /** Where the section's title has said it already. */
      readonly isCaptionHidden?: boolean;
      readonly columns: readonly string[];
      /** Shares of the width, in per cent. */
      readonly widths: readonly number[];
      /** Each cell is a list of paragraphs. The first cell names its row. */
      readonly rows: readonly (readonly (readonly (readonly Span[])[])[])[];
    }
  /** Kept together on one page where it fits. */
  | { readonly kind: "group"; readonly blocks: readonly Block[] };

export type ReportSection = {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
};

export type Report = {
  readonly locale: string;
  /** "Report · payments-api": of the window, and of the PDF. */
  readonly title: string;
  readonly heading: string;
  /** The title block: what was assessed, when, under which rules. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly sections: readonly ReportSection[];
  /** At the foot of every page of the PDF. */
  readonly footer: string;
  /** "Page 1 of 6" */
  readonly pageOf: (page: number, pages: number) => string;
};

export function plain(text: string): readonly Span[] {
  return [{ text }];
}

export function strong(text: string): readonly Span[] {
  return [{ text, style: "strong" }];
}

/** A text in the page's language, or marked as the English that it stayed. */
export function inLang(text: string, lang: "en" | undefined, style?: Span["style"]): Span {
  return { text, ...(lang && { lang }), ...(style && { style }) };
}
