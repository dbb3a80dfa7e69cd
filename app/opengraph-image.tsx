import { ImageResponse } from "next/og";
import { rungs } from "@/lib/engine/scales";
import { englishWords } from "@/lib/messages/words";
import { dayColours, paper } from "./paper";
import { PreviewSection, previewFonts, previewSize } from "./preview-drawing";

const { t } = englishWords();

export const alt = t("site.preview");
export const size = previewSize;
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
          <PreviewSection key={rung} rung={rung} />
        ))}
      </div>
    </div>,
    { ...size, fonts: previewFonts },
  );
}
