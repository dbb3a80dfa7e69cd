import interfaceFont from "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff";
import headingFont from "@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff";
import { rungNumber, sectionGeometry } from "@/components/scale/section-geometry";
import type { Rung } from "@/lib/engine/scales";
import { dayColours } from "./paper";

/** What chats draw previews at. */
export const previewSize = { width: 1200, height: 630 };

export const previewFonts = [
  { name: "heading", data: headingFont.slice().buffer, weight: 600 as const },
  { name: "interface", data: interfaceFont.slice().buffer, weight: 400 as const },
];

/** The glyph without its inner lines, in colours of its own: an image has no stylesheet. */
export function PreviewSection({ rung, scale = 1 }: { rung: Rung; scale?: number }) {
  const { depth, groundLine } = sectionGeometry(rung);
  const number = rungNumber(rung);
  const thickness = groundLine === "open" ? 2 : 4;
  return (
    <svg aria-hidden="true" width={160 * scale} height={96 * scale} viewBox="0 0 160 96">
      <path d="M1 84V95H159V84" fill="none" stroke={dayColours.edge} strokeDasharray="4 3" />
      <rect
        x="1"
        y={depth}
        width="158"
        height={84 - depth}
        fill={dayColours.ground}
        stroke={dayColours.ink}
      />
      <rect x="83.5" y="1" width="75.5" height={depth - 1} fill={dayColours.sunk} stroke={dayColours.edge} />
      <rect
        x="1"
        y="1"
        width="74"
        height={depth - 1}
        fill={dayColours[`rung-${number}`]}
        stroke={dayColours.ink}
      />
      <rect x="77" y="0" width="6" height={depth} fill={dayColours.ink} />
      <rect x="0" y={depth - thickness / 2} width="160" height={thickness} fill={dayColours.ink} />
    </svg>
  );
}
