import { ImageResponse } from "next/og";
import { dayColours, paper } from "@/app/paper";
import { PreviewSection, previewFonts, previewSize } from "@/app/preview-drawing";
import { rungNumber } from "@/components/scale/section-geometry";
import { rungLabel } from "@/lib/catalogue/rungs";
import { type Rung, rungs } from "@/lib/engine/scales";
import { englishWords } from "@/lib/messages/words";

const words = englishWords();

export const dynamic = "force-static";
export const dynamicParams = false;

/** One image for each rung, made when the application is built, so in English. */
export function generateStaticParams(): { rung: Rung }[] {
  return rungs.map((rung) => ({ rung }));
}

/** What a chat shows of a link whose maker chose to show its verdict there: the rung, and nothing of whose it is. */
export async function GET(_request: Request, { params }: RouteContext<"/preview/[rung]">): Promise<Response> {
  const asked = (await params).rung;
  const rung = rungs.find((known) => known === asked);
  if (!rung) return new Response(null, { status: 404 });
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
      <div style={{ display: "flex", fontSize: 36 }}>{words.t("site.name")}</div>
      <PreviewSection rung={rung} scale={2.6} />
      <div style={{ display: "flex", flexDirection: "column", gap: 12 }}>
        <div style={{ display: "flex", fontFamily: "interface", fontSize: 34, color: dayColours["ink-2"] }}>
          {words.t("share.preview.rung", { number: rungNumber(rung) })}
        </div>
        <div style={{ display: "flex", fontSize: 64, lineHeight: 1.1 }}>{rungLabel(words, rung)}</div>
      </div>
    </div>,
    { ...previewSize, fonts: previewFonts },
  );
}
