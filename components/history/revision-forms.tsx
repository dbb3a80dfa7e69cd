import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { Words } from "@/lib/messages/words";
import { PlainForm } from "./plain-form";
import { fieldId, type ReturnedHistory } from "./returned-history";

type RevisionFormProps = {
  words: Words;
  number: number;
  once: string;
  /** This very form, if it came back. */
  returned: ReturnedHistory | null;
};

/** Names a revision as a milestone, or takes its name away. */
export function MilestoneForm(props: RevisionFormProps & { milestone: string | null }) {
  const { words, number, once, returned, milestone } = props;
  const { t } = words;
  return (
    <PlainForm action="milestone" once={once}>
      <input type="hidden" name="number" value={number} />
      <TextField
        id={fieldId("milestone", number)}
        name="milestone"
        label={t("history.milestone.label")}
        hint={t("history.milestone.hint")}
        defaultValue={returned?.typed ?? milestone ?? ""}
        error={errorOf(words, returned)}
        autoComplete="off"
      />
      <p>
        <Button variant="secondary">{t("history.milestone.save")}</Button>
      </p>
    </PlainForm>
  );
}

/** Makes a revision's answers the draft again, on condition that the draft is still the one that was shown. */
export function RestoreForm(props: RevisionFormProps & { version: number; isPrimary?: boolean }) {
  const { words, number, once, returned, version, isPrimary = false } = props;
  const { t } = words;
  return (
    <PlainForm action="restore" once={once}>
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="version" value={version} />
      <p className="max-w-measure">{t("history.restore.text")}</p>
      <TextArea
        id={fieldId("restore", number)}
        name="why"
        rows={2}
        label={t("history.restore.why")}
        defaultValue={returned?.typed ?? ""}
        error={errorOf(words, returned)}
      />
      <p>
        <Button variant={isPrimary ? "primary" : "secondary"}>
          {t("history.restore.button", { number })}
        </Button>
      </p>
    </PlainForm>
  );
}

function errorOf({ t }: Words, returned: ReturnedHistory | null) {
  const message = returned?.problems[0]?.message;
  return message === undefined ? undefined : { prefix: t("errors.prefix"), message };
}
