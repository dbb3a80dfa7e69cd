import { EmptyState } from "@/components/assessment/empty-state";
import { type PageFacts, SiteShell } from "@/components/site/site-shell";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { ErrorSummary } from "@/components/ui/error-summary";
import { OnceField } from "@/components/ui/once-field";
import { PageHeading } from "@/components/ui/page-heading";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { binDays } from "@/lib/catalogue/library-facets";
import type { ListPage } from "@/lib/schemas/listed-assessment";
import { BulkFieldset } from "./bulk-fieldset";
import { LibraryViews } from "./library-views";

type BinPageProps = {
  page: PageFacts;
  list: ListPage;
  /** Where the list goes on. */
  nextHref: string | null;
  once: string;
  problem: { readonly message: string; readonly selected: readonly string[] } | null;
  done: string | null;
};

/** What its owner moved into the bin, to be restored or deleted for good. */
export function BinPage({ page, list, nextHref, once, problem, done }: BinPageProps) {
  const { words } = page;
  const { t } = words;
  return (
    <SiteShell page={page}>
      <div className="grid gap-8">
        {problem ? (
          <ErrorSummary
            title={t("errors.problem")}
            errors={[{ fieldId: list.items.length > 0 ? "bin" : "main", message: problem.message }]}
          />
        ) : null}
        {done === null ? null : <Banner tone="meets" role="status" title={done} />}
        <PageHeading lede={t("library.bin.lede", { days: binDays })}>{t("library.bin.title")}</PageHeading>
        <LibraryViews words={words} current="bin" />
        {list.items.length === 0 ? (
          <EmptyState title={t("library.bin.none")} hint={t("library.bin.noneHint", { days: binDays })}>
            <ButtonLink href="/library">{t("library.bin.back")}</ButtonLink>
          </EmptyState>
        ) : (
          <form method="post" encType="multipart/form-data" action={page.path} className="grid gap-6">
            <OnceField value={once} />
            <table id="bin" data-cards="" className="w-full border-collapse text-left">
              <caption className="sr-only">{t("library.bin.caption")}</caption>
              <thead>
                <tr className="border-b-2 border-ink">
                  <th scope="col" className="py-3 pr-2">
                    <VisuallyHidden>{t("library.table.select")}</VisuallyHidden>
                  </th>
                  {[t("library.table.name"), t("library.bin.deleted"), t("library.bin.ends")].map((label) => (
                    <th key={label} scope="col" className="py-3 pr-4 font-semibold last:pr-0">
                      {label}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {list.items.map(({ id, name, deletedAt }) => (
                  <tr key={id} className="border-b border-line">
                    <td className="align-top md:py-1 md:pr-2">
                      <label className="flex size-11 cursor-pointer items-center justify-center">
                        <input
                          type="checkbox"
                          name="id"
                          value={id}
                          defaultChecked={problem?.selected.includes(id) ?? false}
                          data-choice-input="checkbox"
                        />
                        <VisuallyHidden>{t("library.row.select", { name })}</VisuallyHidden>
                      </label>
                    </td>
                    <th scope="row" className="align-top font-semibold wrap-anywhere md:py-3 md:pr-4">
                      {name}
                    </th>
                    <td className="align-top md:py-3 md:pr-4" data-label={t("library.bin.deleted")}>
                      {deletedAt ? words.date(deletedAt) : null}
                    </td>
                    <td className="align-top md:py-3" data-label={t("library.bin.ends")}>
                      {deletedAt ? words.date(endOf(deletedAt)) : null}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            <BulkFieldset words={words}>
              <p className="max-w-measure text-ink-2">{t("library.bin.eraseHint")}</p>
              <div className="flex flex-wrap gap-3">
                <Button name="do" value="restore">
                  {t("library.bin.restore")}
                </Button>
                <Button variant="danger" name="do" value="erase">
                  {t("library.bin.erase")}
                </Button>
              </div>
            </BulkFieldset>
          </form>
        )}
        {nextHref ? (
          <p>
            <ButtonLink variant="secondary" href={nextHref}>
              {t("library.bin.older")}
            </ButtonLink>
          </p>
        ) : null}
      </div>
    </SiteShell>
  );
}

/** When what was moved into the bin then is deleted for good. */
function endOf(deletedAt: Date): Date {
  return new Date(deletedAt.getTime() + binDays * 86_400_000);
}
