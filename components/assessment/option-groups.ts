import type { ChoiceOption } from "@/components/ui/choice";
import type { Question } from "@/lib/catalogue/question";
import type { MessageKey } from "@/lib/messages/messages";
import type { Words } from "@/lib/messages/words";

type OptionGroup = { readonly heading: MessageKey; readonly values: readonly string[] };

/** Lists too long to read in one go, in the parts that a reader looks for. */
export const optionGroups: Readonly<Record<string, readonly OptionGroup[]>> = {
  regimes: [
    {
      heading: "question.group.many",
      values: ["soc2-iso27001", "pci-dss", "swift", "nist-800-190", "industrial", "common-criteria"],
    },
    {
      heading: "question.group.eu",
      values: [
        "gdpr",
        "dora-nis2",
        "bsi-c5",
        "bsi-grundschutz",
        "fr-diffusion-restreinte",
        "secnumcloud-hds",
      ],
    },
    {
      heading: "question.group.us",
      values: ["hipaa", "hitrust", "fedramp", "dod", "cjis", "cmmc-irs1075", "itar-ear"],
    },
    {
      heading: "question.group.other",
      values: ["ncsc", "finma-mas", "ca-pbmm", "au-ism", "nzism", "mlps", "csap", "sa-nca", "rbi", "sebi"],
    },
  ],
};

/** A question's options as its form offers them. */
export function optionsOf(
  words: Words,
  { id, options }: Pick<Question, "id" | "options">,
): readonly ChoiceOption[] {
  const choices = options.map((option) => ({
    value: option.id,
    label: option.label,
    consequence: option.consequence,
  }));
  return inGroups(words, id, choices);
}

/** Options in the groups of their question, each group under its heading; options in none stay first. */
export function inGroups(
  words: Words,
  questionId: string,
  options: readonly ChoiceOption[],
): readonly ChoiceOption[] {
  const groups = optionGroups[questionId] ?? [];
  const grouped = groups.flatMap(({ heading, values }) =>
    options
      .filter(({ value }) => values.includes(value))
      .map((option, index) => (index === 0 ? { ...option, heading: words.t(heading) } : option)),
  );
  const placed = new Set(grouped.map(({ value }) => value));
  return [...options.filter(({ value }) => !placed.has(value)), ...grouped];
}
