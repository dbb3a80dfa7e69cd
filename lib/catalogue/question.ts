import type { QuestionLogic } from "@/lib/engine/question";
import type { Citation } from "@/lib/engine/rule";

export const sectionIds = [
  "neighbours",
  "code",
  "privileges",
  "data",
  "regulation",
  "availability",
  "lifecycle",
  "platform",
  "today",
] as const;
export type SectionId = (typeof sectionIds)[number];

export type Option = {
  readonly id: string;
  readonly label: string;
  /** One line: what choosing it does to the verdict. */
  readonly consequence: string;
  /** In a multiple choice: stands alone ("none of these"). */
  readonly exclusive?: boolean;
};

/** A question with its words. Its id is also its address. */
export type Question = Omit<QuestionLogic, "options"> & {
  readonly section: SectionId;
  /** At most 14 words, positive, one idea. */
  readonly prompt: string;
  /** One sentence without a final stop. */
  readonly hint: string;
  /** Why we ask: the threat or the trade-off, in two sentences. */
  readonly why: string;
  readonly sources: readonly Citation[];
  readonly options: readonly Option[];
  /** Whether the organisation can change the answer, or has to live with it. */
  readonly nature: "yours" | "fact";
  /** Who usually knows the answer. */
  readonly whoKnows: string;
  /** On the express path: these questions alone already give a verdict interval. */
  readonly express: boolean;
};
