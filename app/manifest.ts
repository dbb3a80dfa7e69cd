import type { MetadataRoute } from "next";
import { englishWords } from "@/lib/messages/words";
import { paper } from "./paper";

/** What a browser needs to keep the application on a home screen. Fetched without cookies, so in English. */
export default function manifest(): MetadataRoute.Manifest {
  const { t } = englishWords();
  return {
    name: t("site.title"),
    short_name: t("site.name"),
    description: t("site.description"),
    lang: "en",
    start_url: "/",
    scope: "/",
    display: "minimal-ui",
    background_color: paper.light,
    theme_color: paper.light,
    icons: [
      { src: "/icon.svg", type: "image/svg+xml", sizes: "any" },
      { src: "/apple-icon.png", type: "image/png", sizes: "180x180" },
      { src: "/icon-512.png", type: "image/png", sizes: "512x512", purpose: "maskable" },
      { src: "/icon-512.png", type: "image/png", sizes: "512x512" },
    ],
  };
}
