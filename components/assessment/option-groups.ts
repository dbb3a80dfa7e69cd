import type { ChoiceOption } from "@/components/ui/choice";

type OptionGroup = { readonly heading: string; readonly values: readonly string[] };

/** Lists too long to read in one go, in the parts that a reader looks for. */
export const optionGroups: Readonly<Record<string, readonly OptionGroup[]>> = {
  regimes: [
    {
      heading: "In many countries",
      values: ["soc2-iso27001", "pci-dss", "swift", "nist-800-190", "industrial", "common-criteria"],
    },
    {
      heading: "European Union and its members",
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
      heading: "United States",
      values: ["hipaa", "hitrust", "fedramp", "dod", "cjis", "cmmc-irs1075", "itar-ear"],
    },
    {
      heading: "Other countries",
      values: ["ncsc", "finma-mas", "ca-pbmm", "au-ism", "nzism", "mlps", "csap", "sa-nca", "rbi", "sebi"],
    },
  ],
};

/** A question's options in its groups, each group under its heading; options in none stay first. */
export function inGroups(questionId: string, options: readonly ChoiceOption[]): readonly ChoiceOption[] {
  const groups = optionGroups[questionId] ?? [];
  const grouped = groups.flatMap(({ heading, values }) =>
    options
      .filter(({ value }) => values.includes(value))
      .map((option, index) => (index === 0 ? { ...option, heading } : option)),
  );
  const placed = new Set(grouped.map(({ value }) => value));
  return [...options.filter(({ value }) => !placed.has(value)), ...grouped];
}
