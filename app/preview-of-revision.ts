import { rungNumber } from "@/components/scale/section-geometry";
import { rungLabel } from "@/lib/catalogue/rungs";
import { verdictSummary, verdictTitle } from "@/lib/catalogue/verdict-sentence";
import type { Verdict } from "@/lib/engine/verdict";
import type { Words } from "@/lib/messages/words";
import type { PagePreview } from "@/lib/server/read-only-page";

/** What a chat shows of a link whose maker chose to show the verdict there. */
export function previewOfRevision(
  words: Words,
  { name, verdict }: { readonly name: string; readonly verdict: Verdict },
): PagePreview {
  const { recommended } = verdict;
  return {
    title: `${name}: ${verdictTitle(words, verdict)}`,
    description: verdictSummary(words, verdict),
    image: recommended === null ? "/opengraph-image" : `/preview/${recommended}`,
    imageAlt:
      recommended === null
        ? words.t("site.preview")
        : words.t("share.preview.image", {
            number: rungNumber(recommended),
            label: rungLabel(words, recommended),
          }),
  };
}
