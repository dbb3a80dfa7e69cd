import type { Condition } from "./condition";

/**
 * What the engine needs to know of a question. The catalogue adds the words.
 *
 * - `single`: exactly one option. When `ordered`, the options run from least to most demanding.
 * - `multiple`: any options together. Ticking more is the more demanding direction, except for an
 *   option marked `exclusive` ("none of these"), which stands alone and demands least.
 */
export type QuestionLogic = {
  readonly id: string;
  readonly kind: "single" | "multiple";
  readonly ordered: boolean;
  readonly options: readonly { readonly id: string; readonly exclusive?: boolean }[];
  /** When it is asked. A question that is not asked never influences the verdict. */
  readonly shownWhen: Condition;
  /** Whether "does not apply", with a reason, is accepted. */
  readonly mayNotApply: boolean;
};

/** What somebody said to one question. No entry at all means "not answered yet". */
export type Answer =
  | { readonly kind: "chosen"; readonly options: readonly string[] }
  | { readonly kind: "unknown" }
  | { readonly kind: "not-applicable"; readonly reason: string };

/** Answers by question id. */
export type Answers = Readonly<Record<string, Answer>>;
