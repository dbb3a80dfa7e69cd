import "./globals.css";
import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { currentWords } from "@/lib/server/current-page";
import { returnedForm } from "@/lib/server/returned-form";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await currentWords();
  const template = `%s · ${t("site.name")}`;
  const hasProblem = (await returnedForm())?.why === "problem";
  return {
    title: {
      default: t("site.title"),
      template: hasProblem ? t("errors.titlePrefix", { title: template }) : template,
    },
    description: t("site.description"),
  };
}

export const viewport: Viewport = { colorScheme: "light dark" };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = (await cookies()).get("theme")?.value;
  const { locale } = await currentWords();
  return (
    <html lang={locale} data-theme={theme === "light" || theme === "dark" ? theme : undefined}>
      <body>{children}</body>
    </html>
  );
}
