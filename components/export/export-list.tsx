import type { ReactNode } from "react";
import type { Words } from "@/lib/messages/words";

type ExportListProps = {
  words: Words;
  /** The address of a file, by how it ends; null where there is none. */
  hrefOf: (kind: "json" | "csv" | "md" | "madr.md" | "pdf") => string | null;
};

/** The files that there are of an assessment, with what each holds. */
export function ExportList({ words, hrefOf }: ExportListProps) {
  const { t } = words;
  const schema = (text: ReactNode) => <a href="/schemas/assessment-1.json">{text}</a>;
  const files = [
    { kind: "json", name: t("export.json.name"), says: words.rich("export.json.says", { link: schema }) },
    { kind: "csv", name: t("export.csv.name"), says: t("export.csv.says") },
    { kind: "md", name: t("export.md.name"), says: t("export.md.says") },
    { kind: "madr.md", name: t("export.madr.name"), says: t("export.madr.says") },
    { kind: "pdf", name: t("export.pdf.name"), says: t("export.pdf.says") },
  ] as const;
  return (
    <ul className="max-w-measure border-t border-line">
      {files.map(({ kind, name, says }) => {
        const href = hrefOf(kind);
        return href === null ? null : (
          <li key={kind} className="border-b border-line py-3">
            <a href={href} className="text-lg font-semibold">
              {name}
            </a>
            <p>{says}</p>
          </li>
        );
      })}
    </ul>
  );
}
