import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { OnceField } from "@/components/ui/once-field";
import { PageHeading } from "@/components/ui/page-heading";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import type { Words } from "@/lib/messages/words";
import type { TypedDecision } from "./decide-form";

type ConfirmDecisionProps = {
  words: Words;
  eyebrow: string;
  action: string;
  once: string;
  revision: number;
  typed: TypedDecision;
  /** What is about to be recorded, in one sentence. */
  sentence: string;
  /** Where nothing is recorded. */
  cancelHref: string;
};

/** The step between deciding and recording: what a name is put to, with the way back. */
export function ConfirmDecision(props: ConfirmDecisionProps) {
  const { words, eyebrow, action, once, revision, typed, sentence, cancelHref } = props;
  const { t } = words;
  return (
    <div className="grid max-w-form gap-8">
      <PageHeading eyebrow={eyebrow} lede={t("review.confirm.lede")}>
        {t("review.confirm.title")}
      </PageHeading>
      <div>
        <p className="font-semibold">{t("review.confirm.recording")}</p>
        <blockquote className="mt-2 border-l-4 border-accent pl-4 font-serif text-xl wrap-anywhere">
          {sentence}
        </blockquote>
      </div>
      <SummaryList rows={rowsOf(props)} />
      <form action={action} method="post" encType="multipart/form-data" noValidate>
        <OnceField value={once} />
        <input type="hidden" name="revision" value={revision} autoComplete="off" />
        {Object.entries(typed).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} autoComplete="off" />
        ))}
        <p className="flex flex-wrap items-center gap-3">
          <Button name="do" value="record">
            {t("review.confirm.record")}
          </Button>
          <Button name="do" value="edit" variant="secondary">
            {t("review.confirm.change")}
          </Button>
          <a href={cancelHref} className={buttonClass("quiet")}>
            {t("review.confirm.cancel")}
          </a>
        </p>
      </form>
    </div>
  );
}

/** What goes into the record besides the sentence. */
function rowsOf({ words, typed }: ConfirmDecisionProps): readonly SummaryRow[] {
  const { t } = words;
  const rows = {
    agree: [["remark", t("review.confirm.remark")]],
    "ask-for-changes": [["changes", t("review.confirm.changes")]],
    "accept-risk": [
      ["reason", t("review.confirm.reason")],
      ["controls", t("review.confirm.controls")],
    ],
  } as const;
  const shown = rows[typed.decision as keyof typeof rows];
  return shown
    .filter(([name]) => typed[name].trim() !== "")
    .map(([name, label]) => ({
      id: name,
      label,
      value: <span className="whitespace-pre-line wrap-anywhere">{typed[name]}</span>,
    }));
}
