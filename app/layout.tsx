import "./globals.css";
import interfaceFont from "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?address";
import headingFont from "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?address";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { preload } from "react-dom";
import { currentAppearance, currentWords } from "@/lib/server/current-page";
import { ownAddress } from "@/lib/server/own-address";
import { isFormReturned } from "@/lib/server/returned-form";
import { appearanceAttributes } from "@/lib/server/wanted-appearance";
import { paper } from "./paper";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await currentWords();
  const template = `%s · ${t("site.name")}`;
  const hasProblem = await isFormReturned();
  return {
    // The address of the preview image has to be a whole one.
    metadataBase: new URL(await ownAddress()),
    title: {
      default: t("site.title"),
      template: hasProblem ? t("errors.titlePrefix", { title: template }) : template,
    },
    description: t("site.description"),
    applicationName: t("site.name"),
    // The same for every page: whoever passes a link on does not publish a verdict with it.
    openGraph: {
      type: "website",
      siteName: t("site.name"),
      title: t("site.title"),
      description: t("site.description"),
    },
    twitter: { card: "summary_large_image" },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

export async function generateViewport(): Promise<Viewport> {
  const { theme } = await currentAppearance();
  if (theme !== "system") return { colorScheme: theme, themeColor: paper[theme] };
  return {
    colorScheme: "light dark",
    themeColor: [
      { media: "(prefers-color-scheme: light)", color: paper.light },
      { media: "(prefers-color-scheme: dark)", color: paper.dark },
    ],
  };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  for (const font of [headingFont, interfaceFont]) {
    preload(font, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  }
  const { locale } = await currentWords();
  return (
    <html lang={locale} {...appearanceAttributes(await currentAppearance())}>
      <body>{children}</body>
    </html>
  );
}
