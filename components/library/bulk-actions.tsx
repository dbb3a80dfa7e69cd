import { Button } from "@/components/ui/button";
import type { FieldMessage } from "@/components/ui/field-error";
import { TextField } from "@/components/ui/text-field";
import { tagLimits } from "@/lib/catalogue/library-facets";
import type { Words } from "@/lib/messages/words";
import { BulkFieldset } from "./bulk-fieldset";

type BulkActionsProps = {
  words: Words;
  tag: string;
  tagError: FieldMessage | undefined;
};

/** What can be done with the assessments that are ticked. Enter in the tag's field adds it. */
export function BulkActions({ words, tag, tagError }: BulkActionsProps) {
  const { t } = words;
  return (
    <BulkFieldset words={words}>
      <div className="flex flex-wrap items-end gap-3">
        <TextField
          name="tag"
          label={t("library.bulk.tag")}
          defaultValue={tag}
          error={tagError}
          maxLength={tagLimits.length * 2}
          width="medium"
          autoComplete="off"
        />
        <Button variant="secondary" name="do" value="add">
          {t("library.bulk.add")}
        </Button>
        <Button variant="secondary" name="do" value="remove">
          {t("library.bulk.remove")}
        </Button>
      </div>
      <div className="flex flex-wrap gap-3">
        <Button variant="secondary" name="do" value="compare">
          {t("library.bulk.compare")}
        </Button>
        <Button variant="secondary" name="do" value="export">
          {t("library.bulk.export")}
        </Button>
        <Button variant="danger" name="do" value="bin">
          {t("library.bulk.bin")}
        </Button>
      </div>
    </BulkFieldset>
  );
}
