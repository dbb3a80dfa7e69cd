import { SectionGlyph } from "@/components/scale/section-glyph";

const links = [
  { href: "/library", label: "Library" },
  { href: "/rules", label: "Rules" },
  { href: "/new", label: "New assessment" },
] as const;

/** Wordmark and the ways into the application. */
export function SiteHeader({ navigation }: { navigation: "full" | "none" }) {
  return (
    <header className="border-b border-line bg-surface print:hidden">
      <div className="mx-auto flex w-full max-w-page flex-wrap items-center gap-x-6 gap-y-1 px-4 py-2 sm:px-6">
        <a
          href="/"
          className="inline-flex min-h-11 items-center gap-3 font-serif text-lg font-semibold text-ink no-underline hover:text-ink hover:underline"
        >
          <SectionGlyph rung="container-in-vm" size="icon" />
          Tenancy Scale
        </a>
        {navigation === "full" ? (
          <nav aria-label="Main" className="sm:ms-auto">
            <ul className="flex flex-wrap gap-x-5">
              {links.map(({ href, label }) => (
                <li key={href}>
                  <a href={href} className="inline-flex min-h-11 items-center text-ink hover:text-ink">
                    {label}
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
