import { classNames } from "@/components/ui/class-names";
import type { Words } from "@/lib/messages/words";

const views = {
  list: "/library",
  grid: "/library?view=grid",
  drift: "/library/drift",
  bin: "/library/bin",
} as const;

/** The ways to look at the library: each is a page. */
export function LibraryViews({ words: { t }, current }: { words: Words; current: keyof typeof views }) {
  return (
    <nav aria-label={t("library.view.label")} className="print:hidden">
      <ul className="flex flex-wrap gap-x-6 border-b border-line">
        {(["list", "grid", "drift", "bin"] as const).map((view) => (
          <li key={view}>
            <a
              href={views[view]}
              aria-current={view === current ? "page" : undefined}
              className={classNames(
                "-mb-px inline-flex min-h-11 items-center border-b-2 px-1 no-underline hover:underline",
                view === current
                  ? "border-ink font-semibold text-ink forced-colors:border-b-4 forced-colors:border-[color:Highlight]"
                  : "border-transparent forced-colors:border-b",
              )}
            >
              {t(`library.view.${view}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
