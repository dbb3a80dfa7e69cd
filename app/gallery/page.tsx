import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { scaleExamples } from "@/components/gallery/scale-examples";
import { uiExamples } from "@/components/gallery/ui-examples";
import { SiteShell } from "@/components/site/site-shell";
import { environment, isDevelopmentServer } from "@/lib/env";
import { currentPage } from "@/lib/server/current-page";

export const metadata: Metadata = { title: "gallery", robots: { index: false, follow: false } };

/** Every component in every state, for whoever changes one. Not there for users: see SHOW_GALLERY in lib/env.ts. */
export default async function GalleryPage() {
  if (!isDevelopmentServer() && !environment().isGalleryShown) notFound();
  const page = await currentPage();
  const examples = [...uiExamples(page.words), ...scaleExamples(page.words)];
  return (
    <SiteShell page={page}>
      <div className="grid gap-12">
        {examples.map(({ name, element }) => (
          <section
            key={name}
            id={`example-${name}`}
            data-example={name}
            aria-label={name}
            className="min-w-0"
          >
            <h2 className="mb-4 border-b border-line font-mono text-sm text-ink-2">{name}</h2>
            {element}
          </section>
        ))}
      </div>
    </SiteShell>
  );
}
