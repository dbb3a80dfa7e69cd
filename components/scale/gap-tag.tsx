import { Tag } from "@/components/ui/tag";
import { describeGap } from "./describe-ladder";

/** Today against the floor, in words. Headroom is neutral: higher is not better. */
export function GapTag({ rungsShort }: { rungsShort: number }) {
  const tone = rungsShort > 0 ? "short" : rungsShort === 0 ? "meets" : "neutral";
  return <Tag tone={tone}>{describeGap(rungsShort)}</Tag>;
}
