import { expect, test } from "vitest";
import { chosen, notApplicable, scale, ticks, unknown } from "@/tests/laws/support/make";
import { applyChanges } from "./apply-changes";

const questions = [
  scale("risk", ["low", "high"]),
  ticks("regimes", ["none", "pci", "dod"]),
  ticks("tools", ["x", "y"]),
];

const tick = (question: string, option: string) => ({ kind: "tick", question, option }) as const;
const untick = (question: string, option: string) => ({ kind: "untick", question, option }) as const;

test("a choice replaces what was chosen, and answers what was open", () => {
  const choose = { kind: "choose", question: "risk", from: "low", to: "high" } as const;
  expect(applyChanges(questions, { risk: chosen("low") }, [choose])).toEqual({ risk: chosen("high") });
  expect(applyChanges(questions, { tools: chosen("x") }, [{ ...choose, from: null }])).toEqual({
    risk: chosen("high"),
    tools: chosen("x"),
  });
});

test("ticks keep the questionnaire's order, whatever the order of the changes", () => {
  const answers = { regimes: chosen("dod") };
  expect(applyChanges(questions, answers, [tick("regimes", "pci")])).toEqual({
    regimes: chosen("pci", "dod"),
  });
});

test("a tick lets go of none of these, and none of these of every tick", () => {
  const answers = { regimes: chosen("none") };
  expect(applyChanges(questions, answers, [tick("regimes", "pci")])).toEqual({ regimes: chosen("pci") });
  expect(applyChanges(questions, {}, [tick("regimes", "none")])).toEqual({ regimes: chosen("none") });
});

test("the last tick taken away leaves none of these, or no answer where there is no such option", () => {
  const answers = { regimes: chosen("pci"), tools: chosen("x") };
  expect(applyChanges(questions, answers, [untick("regimes", "pci"), untick("tools", "x")])).toEqual({
    regimes: chosen("none"),
    tools: unknown,
  });
});

test("ticks that change places leave no gap between them", () => {
  const swap = [untick("tools", "x"), tick("tools", "y")];
  expect(applyChanges(questions, { tools: chosen("x") }, swap)).toEqual({ tools: chosen("y") });
});

test("an answer that does not apply, or was never given, gives way to ticks", () => {
  expect(applyChanges(questions, { tools: notApplicable }, [tick("tools", "x")])).toEqual({
    tools: chosen("x"),
  });
  expect(applyChanges(questions, { tools: unknown }, [tick("tools", "x")])).toEqual({ tools: chosen("x") });
});

test("an answer taken back is not known, or does not apply for a reason that is given", () => {
  const answers = { risk: chosen("low"), tools: chosen("x") };
  const after = applyChanges(questions, answers, [
    { kind: "withdraw", question: "risk", to: "unknown" },
    { kind: "withdraw", question: "tools", to: "not-applicable" },
  ]);
  expect(after).toEqual({
    risk: unknown,
    tools: { kind: "not-applicable", reason: expect.stringMatching(/apply/) },
  });
});

test("no changes change nothing, and what was given stays as it was", () => {
  const answers = { risk: chosen("low"), regimes: chosen("pci") };
  expect(applyChanges(questions, answers, [])).toEqual(answers);
  applyChanges(questions, answers, [tick("regimes", "dod")]);
  expect(answers.regimes).toEqual(chosen("pci"));
});
