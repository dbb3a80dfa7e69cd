import { problemAt } from "@/components/assessment/form-state";
import { Button } from "@/components/ui/button";
import { OnceField } from "@/components/ui/once-field";
import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import type { Words } from "@/lib/messages/words";
import type { FieldProblem } from "@/lib/result";
import { NameField } from "./name-field";

export type TypedComment = { readonly on: string; readonly comment: string; readonly commenter: string };

type CommentFormProps = {
  words: Words;
  action: string;
  once: string;
  revision: number;
  typed: TypedComment;
  isNameKnown: boolean;
  problems: readonly FieldProblem[];
  /** The verdict, then the questions that were answered. */
  subjects: readonly { readonly value: string; readonly label: string }[];
};

/** Says something on an answer or the verdict. */
export function CommentForm(props: CommentFormProps) {
  const { words, action, once, revision, typed, isNameKnown, problems, subjects } = props;
  const { t } = words;
  const labels = { errorPrefix: t("errors.prefix") };
  return (
    <form
      action={action}
      method="post"
      encType="multipart/form-data"
      noValidate
      className="grid max-w-form gap-6"
    >
      <OnceField value={once} />
      <input type="hidden" name="do" value="comment" />
      <input type="hidden" name="revision" value={revision} autoComplete="off" />
      <SelectField
        name="on"
        label={t("review.comment.on")}
        options={subjects}
        defaultValue={typed.on}
        error={problemAt(problems, "on", labels)}
        className="max-w-form"
      />
      <TextArea
        name="comment"
        label={t("review.comment.text")}
        hint={t("review.comment.hint")}
        defaultValue={typed.comment}
        maxLength={2000}
        error={problemAt(problems, "comment", labels)}
      />
      <NameField
        words={words}
        field="commenter"
        value={typed.commenter}
        isKnown={isNameKnown}
        error={problemAt(problems, "commenter", labels)}
      />
      <p>
        <Button variant="secondary">{t("review.comment.submit")}</Button>
      </p>
    </form>
  );
}
