import type { ReactNode } from "react";
import { SkipLink } from "@/components/ui/skip-link";
import type { Words } from "@/lib/messages/words";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";

/** What a page knows of its request: the language to speak, how to look, and its own address. */
export type PageFacts = {
  readonly words: Words;
  readonly appearance: { readonly theme: "system" | "light" | "dark"; readonly hatching: "on" | "off" };
  readonly path: string;
};

type SiteShellProps = {
  page: PageFacts;
  children: ReactNode;
  /** Stands before the main content in place of the navigation, on pages that are steps of a task. */
  back?: ReactNode;
  /** `none` for shared pages, whose reader has no library. */
  navigation?: "full" | "none";
};

/** What surrounds every page: skip link, header, main landmark, footer. */
export function SiteShell({ page, children, back, navigation = "full" }: SiteShellProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink label={page.words.t("site.skip")} />
      <SiteHeader words={page.words} navigation={back ? "none" : navigation} />
      <div className="mx-auto w-full max-w-page flex-1 px-4 pb-16 sm:px-6">
        {back ? <div className="pt-4">{back}</div> : null}
        <main id="main" tabIndex={-1} className={back ? "pt-4" : "pt-8 sm:pt-12 print:pt-0"}>
          {children}
        </main>
      </div>
      <SiteFooter page={page} />
    </div>
  );
}
