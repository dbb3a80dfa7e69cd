import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { ErrorSummary } from "@/components/ui/error-summary";
import { OnceField } from "@/components/ui/once-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { Words } from "@/lib/messages/words";
import type { FieldProblem } from "@/lib/result";

type ImportFormProps = {
  words: Words;
  once: string;
  /** The largest file. */
  kilobytes: number;
  problems: readonly FieldProblem[];
  inFile: readonly { readonly place: string; readonly line: number; readonly message: string }[];
  typed: { readonly name: string; readonly text: string; readonly leavesOut: boolean };
};

/** More problems of one file than anybody reads before putting them right. */
const shownProblems = 25;

/** A file, or its content pasted, and a name; what is wrong in the file stands below, each with its place. */
export function ImportForm(props: ImportFormProps) {
  const { words, once, kilobytes, problems, inFile, typed } = props;
  const { t } = words;
  const errorAt = (field: string) => {
    const found = problems.find((problem) => problem.field === field);
    return found && { prefix: t("errors.prefix"), message: found.message };
  };
  return (
    <form method="post" encType="multipart/form-data" className="grid max-w-form gap-6">
      <ErrorSummary
        title={t("errors.problem")}
        errors={problems.map(({ field, message }) => ({ fieldId: field, message }))}
      />
      {inFile.length > 0 ? (
        <div id="in-file" className="grid gap-2">
          <ul className="list-disc ps-5">
            {inFile.slice(0, shownProblems).map(({ place, line, message }) => (
              <li key={`${place} ${line} ${message}`}>
                {place === ""
                  ? t("import.atLine", { line, message })
                  : t("import.at", { line, place, message })}
              </li>
            ))}
          </ul>
          {inFile.length > shownProblems ? (
            <p>{t("import.more", { count: inFile.length - shownProblems })}</p>
          ) : null}
        </div>
      ) : null}
      <OnceField value={once} />
      <TextField
        type="file"
        name="file"
        label={t("import.file")}
        hint={t("import.fileHint", { kilobytes })}
        accept=".json,.yaml,.yml,application/json"
        error={errorAt("file")}
      />
      <TextArea
        name="text"
        label={t("import.text")}
        rows={8}
        spellCheck={false}
        autoComplete="off"
        defaultValue={typed.text}
        error={errorAt("text")}
        className="font-mono"
      />
      <TextField
        name="name"
        label={t("import.name")}
        hint={t("import.nameHint")}
        defaultValue={typed.name}
        autoComplete="off"
        error={errorAt("name")}
      />
      <Choice
        kind="checkbox"
        name="leaveOut"
        id="leaveOut"
        isTicked={typed.leavesOut}
        option={{ value: "yes", label: t("import.leaveOut") }}
      />
      <p className="text-ink-2">{t("import.parsed")}</p>
      <p>
        <Button>{t("import.submit")}</Button>
      </p>
    </form>
  );
}
