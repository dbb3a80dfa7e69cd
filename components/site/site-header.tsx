import { SectionGlyph } from "@/components/scale/section-glyph";
import type { Words } from "@/lib/messages/words";

type SiteHeaderProps = { words: Words; navigation: "full" | "none" };

const links = [
  { href: "/library", label: "site.header.library" },
  { href: "/rules", label: "site.header.rules" },
  { href: "/new", label: "site.header.new" },
] as const;

/** Wordmark and the ways into the application. */
export function SiteHeader({ words: { t }, navigation }: SiteHeaderProps) {
  return (
    <header className="border-b border-line bg-surface print:hidden">
      <div className="mx-auto flex w-full max-w-page flex-wrap items-center gap-x-6 gap-y-1 px-4 py-2 sm:px-6">
        <a
          href="/"
          className="inline-flex min-h-11 items-center gap-3 font-serif text-lg font-semibold text-ink no-underline hover:text-ink hover:underline"
        >
          <SectionGlyph rung="container-in-vm" size="icon" />
          {t("site.name")}
        </a>
        {navigation === "full" ? (
          <nav aria-label={t("site.header.navigation")} className="sm:ms-auto">
            <ul className="flex flex-wrap gap-x-5">
              {links.map(({ href, label }) => (
                <li key={href}>
                  <a href={href} className="inline-flex min-h-11 items-center text-ink hover:text-ink">
                    {t(label)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
      </div>
    </header>
  );
}
