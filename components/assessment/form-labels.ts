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
