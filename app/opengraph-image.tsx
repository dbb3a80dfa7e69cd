import interfaceFont from "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff";
import headingFont from "@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff";
import { ImageResponse } from "next/og";
import { rungNumber, sectionGeometry } from "@/components/scale/section-geometry";
import { type Rung, rungs } from "@/lib/engine/scales";
import { englishWords } from "@/lib/messages/words";
import { dayColours, paper } from "./paper";

const { t } = englishWords();

export const alt = t("site.preview");
export const size = { width: 1200, height: 630 };
export const contentType = "image/png";

/**
 * What a chat shows of any link here: the scale and the question, never a verdict. Made once, when the
 * application is built, so in English.
 */
export default function PreviewImage() {
  return new ImageResponse(
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        justifyContent: "space-between",
        width: "100%",
        height: "100%",
        padding: "64px 72px",
        backgroundColor: paper.light,
        color: dayColours.ink,
        fontFamily: "heading",
      }}
    >
      <div style={{ display: "flex", fontSize: 36 }}>{t("site.name")}</div>
      <div style={{ display: "flex", flexDirection: "column", gap: 24 }}>
        <div style={{ display: "flex", fontSize: 70, lineHeight: 1.1 }}>{t("site.landing.title")}</div>
        <div
          style={{
            display: "flex",
            maxWidth: 980,
            fontFamily: "interface",
            fontSize: 34,
            lineHeight: 1.35,
            color: dayColours["ink-2"],
          }}
        >
          {t("site.preview")}
        </div>
      </div>
      <div style={{ display: "flex", justifyContent: "space-between" }}>
        {rungs.map((rung) => (
          <Section key={rung} rung={rung} />
        ))}
      </div>
    </div>,
    {
      ...size,
      fonts: [
        { name: "heading", data: headingFont.slice().buffer, weight: 600 },
        { name: "interface", data: interfaceFont.slice().buffer, weight: 400 },
      ],
    },
  );
}

/** The glyph without its inner lines, in colours of its own: an image has no stylesheet. */
function Section({ rung }: { rung: Rung }) {
  const { depth, groundLine } = sectionGeometry(rung);
  const number = rungNumber(rung);
  const thickness = groundLine === "open" ? 2 : 4;
  return (
    <svg aria-hidden="true" width="160" height="96" viewBox="0 0 160 96">
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
