import { Disclosure } from "@/components/ui/disclosure";
import type { FieldMessage } from "@/components/ui/field-error";
import { TextField } from "@/components/ui/text-field";
import type { Words } from "@/lib/messages/words";

type NameFieldProps = {
  words: Words;
  /** Of the field; two forms of one page have two. */
  field: "name" | "commenter";
  /** What this person called themselves before, or has just typed. */
  value: string;
  isKnown: boolean;
  error: FieldMessage | undefined;
};

/** Asks somebody who they are, once; afterwards the name goes along, and can be changed. */
export function NameField({ words, field, value, isKnown, error }: NameFieldProps) {
  const { t } = words;
  const input = (
    <TextField
      name={field}
      label={t("review.name.label")}
      hint={t("review.name.hint")}
      defaultValue={value}
      autoComplete="name"
      maxLength={80}
      width="medium"
      error={error}
    />
  );
  if (!isKnown) return input;
  return (
    <Disclosure summary={t("review.name.known", { name: value })} open={error !== undefined}>
      {input}
    </Disclosure>
  );
}
