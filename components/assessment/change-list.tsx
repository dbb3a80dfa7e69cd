import { Tag } from "@/components/ui/tag";
import { changeText, natureText } from "@/lib/catalogue/change-words";
import { questionIn } from "@/lib/catalogue/in-language";
import type { Question } from "@/lib/catalogue/question";
import { questionById } from "@/lib/catalogue/questionnaire";
import type { AnswerChange } from "@/lib/engine/apply-changes";
import type { Answers } from "@/lib/engine/question";
import type { Words } from "@/lib/messages/words";

type ChangeListProps = { words: Words; changes: readonly AnswerChange[]; base: Answers };

/** Changes with the question each belongs to, and whether it is the reader's to change. */
export function ChangeList({ words, changes, base }: ChangeListProps) {
  return (
    <ul className="grid gap-2">
      {changes.map((change) => {
        const found = questionById(change.question);
        const question = found && questionIn(words, found);
        return (
          <li key={`${change.question} ${change.kind} ${change.kind === "choose" ? "" : change.option}`}>
            <span lang={question?.lang}>{question?.prompt ?? change.question}</span>{" "}
            <b lang={question?.lang} className="font-semibold">
              {changeText(words, change, base[change.question])}
            </b>{" "}
            {found ? <NatureTag words={words} nature={found.nature} /> : null}
          </li>
        );
      })}
    </ul>
  );
}

type NatureTagProps = { words: Words; nature: Question["nature"] };

/** Whether somebody can decide otherwise, or has to live with it. */
export function NatureTag({ words, nature }: NatureTagProps) {
  return nature === "yours" ? (
    <Tag>{natureText(words, nature)}</Tag>
  ) : (
    <span className="text-sm whitespace-nowrap text-ink-2">{natureText(words, nature)}</span>
  );
}
