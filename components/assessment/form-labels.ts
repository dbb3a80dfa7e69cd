import type { MessageKey } from "@/lib/messages/messages";
import type { Words } from "@/lib/messages/words";

/** What every form says when a post did not go through. */
export type FormLabels = {
  readonly problem: string;
  /** Stands before an error for those who listen. */
  readonly errorPrefix: string;
  /** Stands before the page's title while a form has problems. */
  readonly errorTitle: string;
};

/** Finished texts for forms: these run in browsers, which get no messages to format. */
export function formLabels({ t }: Words): FormLabels {
  return {
    problem: t("errors.problem"),
    errorPrefix: t("errors.prefix"),
    errorTitle: t("errors.titlePrefix", { title: "" }),
  };
}

/** What the form that renames an assessment says. */
export function renameLabels(words: Words) {
  return {
    ...formLabels(words),
    newName: words.t("sections.newName"),
    rename: words.t("sections.rename"),
  } as const;
}
export type RenameLabels = ReturnType<typeof renameLabels>;

const questionKeys = {
  continue: "question.continue",
  leave: "question.leave",
  addNote: "question.addNote",
  note: "question.note",
  assumed: "question.assumed",
  or: "question.or",
  unknown: "question.unknown",
  unknownConsequence: "question.unknownConsequence",
  ask: "question.ask",
  notApplicable: "question.notApplicable",
  notApplicableConsequence: "question.notApplicableConsequence",
  reason: "question.reason",
  keys: "question.keys",
  saving: "question.saving",
  failed: "question.save.failed",
  tryAgain: "question.save.tryAgain",
  refused: "question.save.refused",
  changed: "question.save.changed",
  compare: "question.save.compare",
  decide: "question.save.decide",
  conflictTitle: "question.conflict.title",
  conflictYours: "question.conflict.yours",
  asideLede: "question.aside.lede",
  asideChange: "question.aside.change",
  asideKeep: "question.aside.keep",
} as const satisfies Readonly<Record<string, MessageKey>>;

/** More than this many of something are "more than" so many. */
const countedTo = 9;

/** The sentence for 1, for 2 and so on, and at last the one for more: finished, since browsers format no messages. */
function counted({ t }: Words, each: MessageKey, many: MessageKey): readonly string[] {
  const counts = Array.from({ length: countedTo }, (_, index) => index + 1);
  return [...counts.map((count) => t(each, { count })), t(many, { count: countedTo })];
}

/** What a question's form says besides the question. */
export function questionLabels(
  words: Words,
  facts: { readonly prompt: string; readonly whoKnows: string; readonly noteLimit: number },
) {
  const texts = Object.fromEntries(
    Object.entries(questionKeys).map(([name, key]) => [name, words.t(key)]),
  ) as Record<keyof typeof questionKeys, string>;
  return {
    ...formLabels(words),
    ...texts,
    conflictHint: words.t("question.conflict.hint", { prompt: facts.prompt }),
    // Browsers format no messages: the time goes where the braces stand.
    savedAt: words.t("question.save.saved", { time: "{time}" }),
    offline: counted(words, "question.save.offline", "question.save.offlineMany"),
    setsAside: counted(words, "question.save.setsAside", "question.save.setsAsideMany"),
    changedElsewhere: counted(words, "question.save.changedElsewhere", "question.save.changedElsewhereMany"),
    noteHint: words.t("question.noteHint", { limit: facts.noteLimit }),
    askHint: words.t("question.askHint", { who: facts.whoKnows }),
  } as const;
}
export type QuestionLabels = ReturnType<typeof questionLabels>;
