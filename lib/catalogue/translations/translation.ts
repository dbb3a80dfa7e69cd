import type { ControlPlane, DataInUse, Rung, SpreadLevel } from "@/lib/engine/scales";
import type { SectionId } from "../question";
import type { TradeOffAspect } from "../rungs";

export type SectionTexts = { readonly title: string; readonly lead: string };

export type QuestionTexts = {
  readonly prompt: string;
  readonly hint: string;
  readonly why: string;
  readonly whoKnows: string;
  /** Every option of the question, by id. */
  readonly options: Readonly<Record<string, { readonly label: string; readonly consequence: string }>>;
};

export type PresetTexts = { readonly label: string; readonly description: string };

export type RungTexts = {
  readonly label: string;
  readonly definition: string;
  /** In the form that follows "break:" on the drawing. */
  readonly mustBreak: string;
  readonly privateLayers: readonly string[];
  readonly shared: readonly string[];
};

/** The condition is there where the English has one. */
export type TradeOffTexts = { readonly statement: string; readonly condition?: string };

export type LimitTexts = { readonly title: string; readonly explanation: string };

export type RuleTexts = {
  readonly title: string;
  readonly rationale: string;
  readonly falsePositives: string;
  /** Of a caution: what it tells the reader. */
  readonly message?: string;
  /** Of a demand on neighbours: whom they must belong to. */
  readonly community?: string;
};

export type ControlTexts = { readonly title: string; readonly asks: string; readonly verify: string };

/**
 * The catalogue's texts in another language, by id. The English texts in the catalogue are the definition
 * and part of the rule set's identity; these lie over them when a page is shown. Where one is missing,
 * English is shown and marked as English.
 */
export type CatalogueTranslation = {
  readonly sections: Readonly<Record<SectionId, SectionTexts>>;
  readonly rungs: Readonly<Record<Rung, RungTexts>>;
  readonly tradeOffs: Readonly<Record<Rung, Readonly<Record<TradeOffAspect, TradeOffTexts>>>>;
  readonly spread: Readonly<Record<SpreadLevel, string>>;
  readonly controlPlanes: Readonly<Record<ControlPlane, string>>;
  readonly dataInUse: Readonly<Record<DataInUse, string>>;
  readonly questions: Readonly<Record<string, QuestionTexts>>;
  readonly presets: Readonly<Record<string, PresetTexts>>;
  readonly limits: Readonly<Record<string, LimitTexts>>;
  readonly rules: Readonly<Record<string, RuleTexts>>;
  readonly controls: Readonly<Record<string, ControlTexts>>;
};
