import { ruleSet } from "@/lib/catalogue/rule-set";
import { checks, createChecks } from "./checks";
import { mutantsOfRuleSet, type RuleSetMutant } from "./rule-mutants";

/**
 * Changes one thing in one condition of the catalogue at a time and asks whether a check would notice:
 * npm run mutate:rules. Ends with 1 when none does.
 */
const { mutants, equivalent } = mutantsOfRuleSet(ruleSet);
const noticedBy = createChecks(ruleSet);
const results = mutants.map((mutant) => ({ mutant, check: noticedBy(mutant) }));
const unnoticed = results.filter(({ check }) => check === null).map(({ mutant }) => mutant);

const groups = [...new Set([...mutants.map(({ group }) => group), ...equivalent])];
const countIn = (of: readonly RuleSetMutant[], group: string | null) =>
  of.filter((mutant) => group === null || mutant.group === group).length;
const rowOf = (group: string | null): readonly (string | number)[] => [
  group ?? "all",
  countIn(mutants, group),
  ...checks.map((check) =>
    countIn(
      results.filter((result) => result.check === check).map(({ mutant }) => mutant),
      group,
    ),
  ),
  countIn(unnoticed, group),
  equivalent.filter((each) => group === null || each === group).length,
];
const table = [
  ["", "mutants", ...checks, "unnoticed", "equivalent"],
  ...groups.map((group) => rowOf(group)),
  rowOf(null),
];

for (const { where, change } of unnoticed) process.stdout.write(`${where}: ${change}\n`);
process.stdout.write("\nMutants, and the first check that notices each\n");
for (const row of table)
  process.stdout.write(
    `${row
      .map((cell) => String(cell).padEnd(12))
      .join("")
      .trimEnd()}\n`,
  );
process.exitCode = unnoticed.length > 0 ? 1 : 0;
