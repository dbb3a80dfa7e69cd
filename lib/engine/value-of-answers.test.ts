import { expect, it } from "vitest";
import { chosen, unknown } from "@/lib/catalogue/examples";
import { ruleSet } from "@/lib/catalogue/rule-set";
import { demandRung, makeRule, makeRuleSet, scale } from "@/tests/laws/support/make";
import { all, is } from "./condition";
import { evaluate } from "./evaluate";
import { valueOfAnswers } from "./value-of-answers";

it("the answer that alone could raise the floor highest comes first, and really raises it", () => {
  const answers = { "co-tenants": unknown, "code-origin": chosen("own-reviewed") };
  const [first] = valueOfAnswers(ruleSet, answers);
  const options = ruleSet.questions.find(({ id }) => id === first?.question)?.options ?? [];
  const floors = options.map(
    ({ id }) => evaluate(ruleSet, { ...answers, [first?.question ?? ""]: chosen(id) }).floor.firm,
  );
  expect(floors).toContain(first?.alone.highest);
  expect(floors).toContain(first?.alone.lowest);
});

it("nothing is worth answering that has a definite answer", () => {
  const values = valueOfAnswers(ruleSet, { "code-origin": chosen("own-reviewed") });
  expect(values.map(({ question }) => question)).not.toContain("code-origin");
});

it("what an answer does alone counts first, then what it does together with others", () => {
  const small = makeRuleSet(
    ["told", "pair", "other", "trust", "class", "known"]
      .map((id) => scale(id, ["low", "high"]))
      .concat(scale("code", ["own", "vendor", "any"])),
    [
      makeRule("TELLS", is("told", "high"), { kind: "caution", message: "Mind this." }),
      makeRule("KNOWN", is("known", "high"), demandRung("container")),
      makeRule("CODE", is("code", "any"), demandRung("vm")),
      makeRule("CLASS", is("class", "high"), demandRung("sandboxed-container")),
      makeRule("BOTH", all(is("class", "high"), is("trust", "high")), demandRung("dedicated-host")),
      makeRule("PAIR", all(is("pair", "high"), is("other", "high")), demandRung("container-in-vm")),
    ],
  );
  const values = valueOfAnswers(small, { known: chosen("high"), told: unknown });
  expect(values.map(({ question, alone, withOthers }) => [question, alone, withOthers])).toEqual([
    ["code", { lowest: "container", highest: "vm" }, "vm"],
    ["class", { lowest: "container", highest: "sandboxed-container" }, "dedicated-host"],
    ["trust", { lowest: "container", highest: "container" }, "dedicated-host"],
    ["pair", { lowest: "container", highest: "container" }, "container-in-vm"],
    ["other", { lowest: "container", highest: "container" }, "container-in-vm"],
    ["told", { lowest: "container", highest: "container" }, null],
  ]);
});

it("a question that raises the floor at all comes before one that cannot", () => {
  const small = makeRuleSet(
    ["told", "pair", "other"].map((id) => scale(id, ["low", "high"])),
    [
      makeRule("TELLS", is("told", "high"), { kind: "caution", message: "Mind this." }),
      makeRule("PAIR", all(is("pair", "high"), is("other", "high")), demandRung("container")),
    ],
  );
  expect(valueOfAnswers(small, {}).map(({ question }) => question)).toEqual(["pair", "other", "told"]);
});
