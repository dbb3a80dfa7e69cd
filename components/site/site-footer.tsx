import { ruleSet } from "@/lib/catalogue/rule-set";

/** The same help in the same place on every page. */
export function SiteFooter() {
  return (
    <footer className="border-t border-line bg-surface text-sm text-ink-2">
      <div className="mx-auto flex w-full max-w-page flex-wrap gap-x-6 gap-y-2 px-4 py-6 sm:px-6">
        <p className="max-w-measure">
          Rule set {ruleSet.version}. It is not legal advice, an audit or a penetration test. Isolation
          between tenants is one control among many.
        </p>
        <p className="print:hidden">
          <a href="/rules" className="inline-flex min-h-6 items-center">
            How the rules work
          </a>
        </p>
      </div>
    </footer>
  );
}
