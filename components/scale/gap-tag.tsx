import { Tag } from "@/components/ui/tag";
import type { Words } from "@/lib/messages/words";
import { describeGap } from "./describe-ladder";

/** Today against the floor, in words. Headroom is neutral: higher is not better. */
export function GapTag({ rungsShort, words }: { rungsShort: number; words: Words }) {
  const tone = rungsShort > 0 ? "short" : rungsShort === 0 ? "meets" : "neutral";
  return <Tag tone={tone}>{describeGap(words, rungsShort)}</Tag>;
}
