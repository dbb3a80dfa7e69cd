import { useId } from "react";
import { classNames } from "@/components/ui/class-names";
import type { Rung } from "@/lib/engine/scales";
import { sectionGeometry } from "./section-geometry";
import { GroundLineMark, layerInks, Neighbour, SharedGround, YourLayers } from "./section-layers";

type SectionGlyphProps = {
  rung: Rung;
  /** 160, 84, 44 or 40 px wide. `fluid` fills its container. The small ones drop the inner lines. */
  size?: "full" | "stack" | "rail" | "icon" | "fluid";
  className?: string;
};

const widths = { full: "w-40", stack: "w-21", rail: "w-11", icon: "w-10", fluid: "w-full" };

/**
 * The party wall: a section cut through two tenants, you on the left. The wall starts at the top and goes
 * deeper with every rung; under it lies what both stand on. Longer wall, less shared ground.
 * Always beside words, so hidden from assistive technology.
 */
export function SectionGlyph({ rung, size = "full", className }: SectionGlyphProps) {
  const hatchId = useId();
  const section = sectionGeometry(rung);
  const isDetailed = size !== "icon" && size !== "rail";
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 160 96"
      data-glyph=""
      className={classNames("block h-auto overflow-visible", widths[size], className)}
    >
      <defs>
        <pattern
          id={hatchId}
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path data-part="hatch-line" d="M0 0V7" className={layerInks[section.number]} strokeWidth="1.5" />
        </pattern>
      </defs>
      <path
        data-part="site"
        d="M0.5 84V95.5H159.5V84"
        fill="none"
        strokeDasharray="4 3"
        className="stroke-edge"
        vectorEffect="non-scaling-stroke"
      />
      <SharedGround section={section} isDetailed={isDetailed} />
      <Neighbour section={section} isDetailed={isDetailed} />
      <YourLayers section={section} isDetailed={isDetailed} hatch={`url(#${hatchId})`} />
      <rect data-part="wall" x="77" y="0" width="6" height={section.depth} className="fill-ink" />
      <GroundLineMark section={section} />
    </svg>
  );
}
