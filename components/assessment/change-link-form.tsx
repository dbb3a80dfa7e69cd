import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import type { Words } from "@/lib/messages/words";
import type { FieldProblem } from "@/lib/result";
import { ExpiryFields } from "./expiry-fields";
import { problemAt } from "./form-state";
import { linkFacts, type ToldLink } from "./link-facts";
import { SentForm } from "./sent-form";
import { expiryLabels } from "./share-labels";

type ChangeLinkFormProps = {
  words: Words;
  link: ToldLink;
  typed: { readonly label: string; readonly expires: string; readonly until: string };
  problems: readonly FieldProblem[];
  once: string;
};

/** Changes what a link is called and how long it works. */
export function ChangeLinkForm({ words, link, typed, problems, once }: ChangeLinkFormProps) {
  const { t } = words;
  const labels = expiryLabels(words);
  return (
    <>
      <div className="text-ink-2">
        {linkFacts(words, link).map((fact) => (
          <p key={fact}>{fact}</p>
        ))}
      </div>
      <SentForm words={words} problems={problems} once={once}>
        <TextField
          name="label"
          label={t("share.label")}
          hint={t("share.labelHint")}
          defaultValue={typed.label}
          error={problemAt(problems, "label", labels)}
          autoComplete="off"
        />
        <ExpiryFields labels={labels} typed={typed} problems={problems} />
        <p>
          <Button>{t("share.changeLink.save")}</Button>
        </p>
      </SentForm>
    </>
  );
}
