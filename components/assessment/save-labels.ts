import type { MessageKey } from "@/lib/messages/messages";
import type { Words } from "@/lib/messages/words";

/** More than this many of something are "more than" so many. */
const countedTo = 9;

/** The sentence for 1, for 2 and so on, and at last the one for more: finished, since browsers format no messages. */
function counted({ t }: Words, each: MessageKey, many: MessageKey): readonly string[] {
  const counts = Array.from({ length: countedTo }, (_, index) => index + 1);
  return [...counts.map((count) => t(each, { count })), t(many, { count: countedTo })];
}

/** What script says of saving an answer: finished texts, of which browsers show one or another. */
export function saveLabels(words: Words) {
  const { t } = words;
  return {
    saving: t("question.saving"),
    // The time goes where the braces stand.
    savedAt: t("question.save.saved", { time: "{time}" }),
    failed: t("question.save.failed"),
    tryAgain: t("question.save.tryAgain"),
    refused: t("question.save.refused"),
    changed: t("question.save.changed"),
    compare: t("question.save.compare"),
    decide: t("question.save.decide"),
    offline: counted(words, "question.save.offline", "question.save.offlineMany"),
    setsAside: counted(words, "question.save.setsAside", "question.save.setsAsideMany"),
    changedElsewhere: counted(words, "question.save.changedElsewhere", "question.save.changedElsewhereMany"),
  } as const;
}
export type SaveLabels = ReturnType<typeof saveLabels>;
