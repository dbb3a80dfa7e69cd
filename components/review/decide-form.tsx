import { problemAt } from "@/components/assessment/form-state";
import { Button } from "@/components/ui/button";
import type { ChoiceOption } from "@/components/ui/choice";
import { ChoiceGroup } from "@/components/ui/choice-group";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { Words } from "@/lib/messages/words";
import type { FieldProblem } from "@/lib/result";
import type { DecisionKind } from "@/lib/schemas/review-entry";
import { NameField } from "./name-field";

/** Everything the form sends besides what is hidden, as it was typed. */
export type TypedDecision = Readonly<
  Record<"decision" | "remark" | "changes" | "reason" | "controls" | "riskOwner" | "ends" | "name", string>
>;

type DecideFormProps = {
  words: Words;
  action: string;
  revision: number;
  offered: readonly DecisionKind[];
  typed: TypedDecision;
  isNameKnown: boolean;
  problems: readonly FieldProblem[];
  /** The first and the last day on which an acceptance may end. */
  days: { readonly first: string; readonly last: string };
};

/** What somebody decides, with what each decision needs. Sending it records nothing yet: a sentence comes first. */
export function DecideForm(props: DecideFormProps) {
  const { words, action, revision, offered, typed, isNameKnown, problems } = props;
  const { t } = words;
  const labels = { errorPrefix: t("errors.prefix") };
  const options = optionsOf(props);
  return (
    <form
      action={action}
      method="post"
      encType="multipart/form-data"
      noValidate
      className="grid max-w-form gap-6"
    >
      <input type="hidden" name="do" value="preview" />
      <input type="hidden" name="revision" value={revision} autoComplete="off" />
      <ChoiceGroup
        kind="radio"
        name="decision"
        legend={t("review.decide.legend")}
        legendLevel="label"
        options={offered.map((kind) => options[kind])}
        defaultValues={[typed.decision]}
        error={problemAt(problems, "decision", labels)}
      />
      <NameField
        words={words}
        field="name"
        value={typed.name}
        isKnown={isNameKnown}
        error={problemAt(problems, "name", labels)}
      />
      <p>
        <Button>{t("review.decide.next")}</Button>
      </p>
    </form>
  );
}

function optionsOf({ words, typed, problems, days }: DecideFormProps): Record<DecisionKind, ChoiceOption> {
  const { t } = words;
  const field = (name: keyof TypedDecision) => ({
    name,
    defaultValue: typed[name],
    error: problemAt(problems, name, { errorPrefix: t("errors.prefix") }),
  });
  return {
    agree: {
      value: "agree",
      label: t("review.decide.agree.label"),
      consequence: t("review.decide.agree.consequence"),
      reveal: (
        <TextArea {...field("remark")} label={t("review.decide.agree.remark")} rows={3} maxLength={2000} />
      ),
    },
    "ask-for-changes": {
      value: "ask-for-changes",
      label: t("review.decide.changes.label"),
      consequence: t("review.decide.changes.consequence"),
      reveal: <TextArea {...field("changes")} label={t("review.decide.changes.text")} maxLength={2000} />,
    },
    "accept-risk": {
      value: "accept-risk",
      label: t("review.decide.accept.label"),
      consequence: t("review.decide.accept.consequence"),
      reveal: (
        <div className="grid gap-5">
          <TextArea {...field("reason")} label={t("review.decide.accept.reason")} maxLength={2000} />
          <TextArea
            {...field("controls")}
            label={t("review.decide.accept.controls")}
            hint={t("review.decide.accept.controlsHint")}
            rows={3}
            maxLength={2000}
          />
          <TextField
            {...field("riskOwner")}
            label={t("review.decide.accept.owner")}
            hint={t("review.decide.accept.ownerHint")}
            maxLength={120}
            width="medium"
            autoComplete="off"
          />
          <TextField
            {...field("ends")}
            type="date"
            label={t("review.decide.accept.ends")}
            hint={t("review.decide.accept.endsHint")}
            min={days.first}
            max={days.last}
            width="medium"
          />
        </div>
      ),
    },
  };
}
