import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { TextField } from "@/components/ui/text-field";
import type { Words } from "@/lib/messages/words";
import type { FieldProblem } from "@/lib/result";
import { formLabels } from "./form-labels";
import { problemAt } from "./form-state";
import { SentForm } from "./sent-form";

type JoinFormProps = {
  words: Words;
  scope: "review" | "edit";
  /** What the reader calls themselves, as far as it is known. */
  name: string;
  problems: readonly FieldProblem[];
  once: string;
};

/** Lets whoever opened a link begin with what it is for, under a name that they give. */
export function JoinForm({ words, scope, name, problems, once }: JoinFormProps) {
  const { t } = words;
  return (
    <SentForm words={words} problems={problems} once={once}>
      <TextField
        name="person"
        label={t("share.join.name")}
        hint={t("share.join.nameHint")}
        defaultValue={name}
        error={problemAt(problems, "person", formLabels(words))}
        autoComplete="name"
        width="medium"
      />
      <p>
        <Button>{t(`share.join.${scope}`)}</Button>
      </p>
    </SentForm>
  );
}

/** For those who have begun already. */
export function JoinedLink({
  words,
  scope,
  href,
}: Pick<JoinFormProps, "words" | "scope"> & { href: string }) {
  return (
    <p>
      <ButtonLink href={href}>
        {words.t(scope === "edit" ? "share.join.goOnEdit" : "share.join.goOnReview")}
      </ButtonLink>
    </p>
  );
}
