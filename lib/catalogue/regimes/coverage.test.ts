import { describe, expect, test } from "vitest";
import type { Effect, Rule } from "@/lib/engine/rule";
import { ruleById } from "../rule-set";
import { regimeCoverage } from "./coverage";
import { regimeRules } from "./regime-rules";

/** The rows of the table in our notes on regulation, as read on 21 November 2026. */
const rows = `
  pci-dss-base pci-dss-mixed pci-a1 pci-containers-mixed pci-containers-high hipaa hipaa-nprm hitrust-01w soc2
  iso-27001 iso-27017 nist-800-53 fedramp-high nist-800-190-same nist-800-190-mixed nist-800-125 cmmc-l2 disa-il2
  disa-il4 disa-il5-pool disa-il5-shared disa-il6 cjis cjis-commingled itar-ear irs-1075 gdpr nis2 dora ecb-cloud
  bsi-c5 bsi-gs-normal bsi-gs-high bsi-gs-very-high secnumcloud anssi-dr hds tisax ncsc-p3-code ncsc-p3-nocode
  ism-protected ism-secret nzism ca-pbmm finma mlps-2-3 mlps-4 csap-low csap-mid-high sa-nca mas-trm rbi sebi
  ismap swift-cscf nerc-cip iec-62443 gxp gli cc-virt-pp ms-byol oracle-partitioning
`
  .trim()
  .split(/\s+/);

const entries = Object.entries(regimeCoverage);

function rulesOf(row: string): readonly Rule[] {
  return (regimeCoverage[row]?.rules ?? []).map((id) => {
    const rule = ruleById(id);
    if (!rule) throw new Error(`${row} names ${id}, which is no rule.`);
    return rule;
  });
}

/** What a rule does, in the words of its data. */
function doing(effect: Effect): string {
  switch (effect.kind) {
    case "demand":
      return effect.axis === "neighbours"
        ? `keeps the ${effect.boundary} for: ${effect.community}`
        : effect.axis === "territory"
          ? `keeps it in: ${effect.territory}`
          : `demands ${effect.axis} ${effect.level}`;
    case "control":
      return `asks for ${effect.controls.join(", ")}`;
    case "exclude":
    case "prefer":
    case "composite":
    case "caution":
      return effect.kind;
  }
}

/** A table with its columns in line, as formatters of Markdown write it. */
function tableOf(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const rule = line(widths.map((width) => "-".repeat(width)));
  return rows.flatMap((row, index) => (index === 0 ? [line(row), rule] : [line(row)]));
}

describe("the texts on regulation", () => {
  test("all 62 rows have rules, and no others are named", () => {
    expect(rows.length).toBe(62);
    expect(Object.keys(regimeCoverage).toSorted()).toEqual(rows.toSorted());
  });

  test.each(entries)("%s: its rules exist", (row) => {
    expect(rulesOf(row).length).toBeGreaterThan(0);
  });

  test("every rule on a regime stands for a text, a contract of the reader's or a place", () => {
    const named = new Set(entries.flatMap(([, { rules }]) => rules));
    const others = regimeRules.filter(({ id }) => !named.has(id)).map(({ id }) => id);
    expect(others).toEqual([
      "REG-HW-RUNG",
      "REG-HW-EVIDENCE",
      "REG-HW-FACILITY",
      "REG-LOC-REGION",
      "REG-LOC-COUNTRY",
      "REG-LOC-STAFF",
      "REG-LOC-CONTRACT",
      "REG-HIGH-WATER",
      "REG-DESCOPE",
    ]);
  });

  test("rows from memory only caution", () => {
    const fromMemory = entries.filter(([, { evidence }]) => evidence === "memory");
    const kinds = fromMemory.flatMap(([row]) => rulesOf(row).map(({ effect }) => effect.kind));
    expect(new Set(kinds)).toEqual(new Set(["caution"]));
  });

  describe("move the verdict no further than their words and their standing allow", () => {
    const demands = regimeRules.filter(({ effect }) => effect.kind === "demand");
    const rowsOf = ({ id }: Rule) => entries.map(([, row]) => row).filter(({ rules }) => rules.includes(id));

    test("a requirement comes from explicit words of a law, a binding standard or a contract", () => {
      const tooStrong = regimeRules
        .filter(({ force, commercial }) => force === "requirement" && !commercial)
        .filter((rule) => rowsOf(rule).length > 0)
        .filter(
          (rule) => !rowsOf(rule).some((row) => row.binds !== "guidance" && row.wording === "explicit"),
        );
      expect(tooStrong.map(({ id }) => id)).toEqual([]);
    });

    test("where every such text is explicit and binds, the demand is a requirement", () => {
      const tooWeak = demands
        .filter((rule) => rule.force !== "requirement" && rowsOf(rule).length > 0)
        .filter((rule) =>
          rowsOf(rule).every((row) => row.binds !== "guidance" && row.wording === "explicit"),
        );
      expect(tooWeak.map(({ id }) => id)).toEqual([]);
    });

    test("terms of licence and purchase are marked as such, and nothing else is", () => {
      const marked = regimeRules.filter(({ commercial }) => commercial).map(({ id }) => id);
      const asked = demands.filter((rule) => rowsOf(rule).some(({ wording }) => wording === "commercial"));
      expect(marked).toEqual(asked.map(({ id }) => id));
      expect(marked.length).toBeGreaterThan(0);
    });

    test("no rule claims to rest on more than was read", () => {
      const ranks = ["memory", "secondary", "text"];
      const acting = regimeRules.filter(({ effect }) => effect.kind !== "caution");
      const tooSure = acting.filter((rule) => {
        const read = rowsOf(rule).map(({ evidence }) => ranks.indexOf(evidence));
        return read.length > 0 && ranks.indexOf(rule.evidence) > Math.max(...read);
      });
      expect(tooSure.map(({ id }) => id)).toEqual([]);
    });
  });

  test("the table in docs says the same (write it with: npx vitest run --project unit coverage -u)", async () => {
    const rows = entries.flatMap(([row, { name }]) =>
      rulesOf(row).map(({ id, effect, force, evidence }, index) => [
        index === 0 ? name : "",
        id,
        doing(effect),
        force,
        evidence,
      ]),
    );
    const page = [
      "# Laws, standards and contracts, and the rules that speak for them",
      "",
      "Force: a requirement is a law, a binding standard or a contract that says so explicitly; a reading of a",
      "clause is guidance. Evidence: the wording was read (text), a third party's account was (secondary), or",
      "neither (memory, which may only caution).",
      "",
      ...tableOf([["Text", "Rule", "What it does", "Force", "Evidence"], ...rows]),
      "",
    ].join("\n");
    await expect(page).toMatchFileSnapshot("../../../docs/regimes.md");
  });
});
