import { GapTag } from "@/components/scale/gap-tag";
import { RungSpark } from "@/components/scale/rung-spark";
import { Tag, type TagTone } from "@/components/ui/tag";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { listedRoles } from "@/lib/catalogue/library-facets";
import { rungLabel } from "@/lib/catalogue/rungs";
import { type Rung, rungs } from "@/lib/engine/scales";
import type { Words } from "@/lib/messages/words";
import type { ListedAssessment } from "@/lib/schemas/listed-assessment";

/** Where a review stands, in a few words. */
export type ListedReview = { readonly short: string; readonly tone: TagTone };

type LibraryTableProps = {
  assessments: readonly ListedAssessment[];
  words: Words;
  /** Where the reviews stand of those whose record has begun, by id. */
  reviews: ReadonlyMap<string, ListedReview>;
  /** What was ticked before the page was shown again. */
  selected: readonly string[];
};

/** The assessments of a page of the library, to be ticked; a stack of cards where there is no room for a table. */
export function LibraryTable({ assessments, words, reviews, selected }: LibraryTableProps) {
  const { t } = words;
  return (
    <table id="assessments" data-cards="" className="w-full border-collapse text-left wrap-anywhere">
      <caption className="sr-only">{t("library.table.caption")}</caption>
      <thead>
        <tr className="border-b-2 border-ink">
          <th scope="col" className="py-3 pr-2">
            <VisuallyHidden>{t("library.table.select")}</VisuallyHidden>
          </th>
          {(["name", "rung", "today", "result", "changed"] as const).map((column) => (
            <th key={column} scope="col" className="py-3 pr-4 align-bottom font-semibold last:pr-0">
              {t(`library.table.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {assessments.map((assessment) => (
          <LibraryRow
            key={assessment.id}
            assessment={assessment}
            words={words}
            review={reviews.get(assessment.id)}
            isSelected={selected.includes(assessment.id)}
          />
        ))}
      </tbody>
    </table>
  );
}

type LibraryRowProps = {
  assessment: ListedAssessment;
  words: Words;
  review: ListedReview | undefined;
  isSelected: boolean;
};

function LibraryRow({ assessment, words, review, isSelected }: LibraryRowProps) {
  const { t } = words;
  const { id, name, latestRevision, tags, rungsShort } = assessment;
  const role = listedRoles.find((each) => each === assessment.role && each !== "owner");
  return (
    <tr className="border-b border-line">
      <td className="align-top md:py-1 md:pr-2">
        <label className="flex size-11 cursor-pointer items-center justify-center">
          <input
            type="checkbox"
            name="id"
            value={id}
            defaultChecked={isSelected}
            data-choice-input="checkbox"
          />
          <VisuallyHidden>{t("library.row.select", { name })}</VisuallyHidden>
        </label>
      </td>
      <th scope="row" className="max-w-80 align-top font-semibold wrap-anywhere md:py-3 md:pr-4">
        <a href={`/a/${id}/sections`}>{name}</a>
        {tags.length > 0 || role || assessment.hasStaleRules ? (
          <span className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm font-normal">
            {role ? <Tag>{t(`library.filter.roles.${role}`)}</Tag> : null}
            {assessment.hasStaleRules ? <Tag tone="unknown">{t("library.row.staleRules")}</Tag> : null}
            {tags.map((tag) => (
              <a key={tag} href={`/library?tag=${encodeURIComponent(tag)}`} className="inline-block py-0.5">
                {`#${tag}`}
              </a>
            ))}
          </span>
        ) : null}
      </th>
      <td className="align-top md:py-3 md:pr-4">
        <Floor assessment={assessment} words={words} />
      </td>
      <td className="align-top md:py-3 md:pr-4 md:whitespace-nowrap">
        {rungsShort === null ? (
          <span className="text-sm text-ink-2">{t("library.row.gapUnknown")}</span>
        ) : (
          <GapTag rungsShort={rungsShort} words={words} />
        )}
      </td>
      <td className="align-top md:py-3 md:pr-4" data-label={t("library.table.result")}>
        {latestRevision === null ? (
          <span className="text-ink-2">{t("library.table.noResult")}</span>
        ) : (
          <a href={`/a/${id}/result`}>{t("library.table.revision", { number: latestRevision })}</a>
        )}
        {review ? (
          <a href={`/a/${id}/review`} className="mt-1 block w-fit py-0.5 text-sm">
            <VisuallyHidden>{t("library.row.review")} </VisuallyHidden>
            <Tag tone={review.tone}>{review.short}</Tag>
          </a>
        ) : null}
      </td>
      <td className="align-top md:py-3 md:whitespace-nowrap" data-label={t("library.table.changed")}>
        <time dateTime={assessment.updatedAt.toISOString()}>{words.date(assessment.updatedAt)}</time>
      </td>
    </tr>
  );
}

function Floor({ assessment, words }: Pick<LibraryRowProps, "assessment" | "words">) {
  const { t } = words;
  const { recommended, floorFirm } = assessment;
  const floor = knownRung(floorFirm);
  const advised = recommended === null ? null : knownRung(recommended);
  return (
    <>
      {floor ? <RungSpark rung={floor} label={rungLabel(words, floor)} /> : floorFirm}
      {recommended === floorFirm ? null : (
        <span className="block text-sm text-ink-2">
          {advised
            ? t("library.row.recommended", {
                rung: t("ladder.row", {
                  number: rungs.indexOf(advised) + 1,
                  label: rungLabel(words, advised),
                }),
              })
            : t("verdict.noRung")}
        </span>
      )}
    </>
  );
}

function knownRung(text: string): Rung | undefined {
  return rungs.find((rung) => rung === text);
}
