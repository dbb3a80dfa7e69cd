import { floorPreview } from "@/components/scale/floor-preview";
import { GapTag } from "@/components/scale/gap-tag";
import { LabelledSection } from "@/components/scale/labelled-section";
import { exampleLadder, ladderExample, ladderExamples } from "@/components/scale/ladder-examples";
import { RuleChips } from "@/components/scale/rule-chips";
import { RungSpark } from "@/components/scale/rung-spark";
import { rungNumber } from "@/components/scale/section-geometry";
import { SectionGlyph } from "@/components/scale/section-glyph";
import { SpreadStrip } from "@/components/scale/spread-strip";
import { TenancyLadder } from "@/components/scale/tenancy-ladder";
import { rungDefinition, rungLabel, rungLayers, rungWording } from "@/lib/catalogue/rungs";
import { spreadLabel } from "@/lib/catalogue/spread";
import { rungs } from "@/lib/engine/scales";
import type { Words } from "@/lib/messages/words";
import type { Example } from "./example";
import { FloorSteps } from "./floor-steps";

const glyphSizes = ["full", "stack", "rail", "icon"] as const;
const densities = ["full", "rail", "stack"] as const;
const until = new Date(Date.UTC(2027, 5, 1));

/** The drawing of the scale, in every density, state and mark. */
export function scaleExamples(words: Words): readonly Example[] {
  const { labels } = rungWording(words);
  const ladders = densities.flatMap((density) =>
    ladderExamples.map((name) => ({
      name: `ladder-${density}-${name}`,
      element: (
        <TenancyLadder
          words={words}
          id={`ladder-${density}-${name}`}
          density={density}
          model={ladderExample(name, labels, words.date(until))}
          hrefForRung={(rung) => `?rung=${rungNumber(rung)}`}
          selected="container-in-vm"
        />
      ),
    })),
  );
  return [
    ...glyphSizes.map((size) => ({
      name: `section-glyph-${size}`,
      element: (
        <div className="flex flex-wrap gap-4">
          {rungs.map((rung) => (
            <SectionGlyph key={rung} rung={rung} size={size} />
          ))}
        </div>
      ),
    })),
    ...ladders,
    { name: "ladder-rail-moving", element: <MovingRail words={words} /> },
    ...rungs.map((rung) => ({
      name: `labelled-section-${rungNumber(rung)}`,
      element: (
        <LabelledSection
          words={words}
          rung={rung}
          label={rungLabel(words, rung)}
          definition={rungDefinition(words, rung)}
          layers={rungLayers(words, rung)}
          spreadHref="#spread-strip"
        />
      ),
    })),
    {
      name: "rung-spark",
      element: (
        <ul className="grid gap-2">
          {rungs.map((rung) => (
            <li key={rung}>
              <RungSpark rung={rung} label={rungLabel(words, rung)} />
            </li>
          ))}
        </ul>
      ),
    },
    {
      name: "gap-tag",
      element: (
        <div className="flex flex-wrap gap-2">
          {[2, 1, 0, -1, -3].map((rungsShort) => (
            <GapTag key={rungsShort} words={words} rungsShort={rungsShort} />
          ))}
        </div>
      ),
    },
    {
      name: "rule-chips",
      element: <RuleChips words={words} ruleIds={["TEN-01", "TEN-02", "COD-01", "COD-02", "DAT-03"]} />,
    },
    {
      name: "spread-strip",
      element: (
        <SpreadStrip
          words={words}
          labelOf={(level) => spreadLabel(words, level)}
          firm="S1"
          possible="S3"
          demandedBy={["AVL-01"]}
          mayBeDemandedBy={["AVL-02"]}
        />
      ),
    },
  ];
}

function MovingRail({ words }: { words: Words }) {
  const { labels } = rungWording(words);
  const ladderAt = (floor: (typeof rungs)[number]) =>
    exampleLadder(labels, {
      state: "partial",
      floor,
      today: "container",
      marks: { [floor]: { demandedBy: ["TEN-01"] } },
    });
  return (
    <>
      <TenancyLadder words={words} id="ladder-rail-moving" density="rail" model={ladderAt("container")} />
      <FloorSteps
        railId="ladder-rail-moving"
        previews={rungs.map((rung) => ({
          label: String(rungNumber(rung)),
          preview: floorPreview(words, ladderAt(rung)),
        }))}
      />
    </>
  );
}
