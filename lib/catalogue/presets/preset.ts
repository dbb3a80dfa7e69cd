import type { Answers } from "@/lib/engine/question";

/** Answers to start from. What a preset leaves out, and whatever it assumes, remains to be confirmed. */
export type Preset = {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly answers: Answers;
};
