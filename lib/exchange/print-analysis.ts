import { ruleSet } from "@/lib/catalogue/rule-set";
import { whatNeighboursShare } from "@/lib/catalogue/what-neighbours-share";
import { buildDiagram } from "@/lib/engine/diagram/build-diagram";
import { driftOf } from "@/lib/engine/drift";
import { evaluate } from "@/lib/engine/evaluate";
import { mayShare } from "@/lib/engine/may-share";
import type { Answers } from "@/lib/engine/question";
import type { RuleSet } from "@/lib/engine/rule";
import { positionOn, type Rung, rungs } from "@/lib/engine/scales";
import { valueOfAnswers } from "@/lib/engine/value-of-answers";
import { minimalChangesTo, robustnessOf, whatWouldChange } from "@/lib/engine/what-would-change";
import { whyDifferent } from "@/lib/engine/why-different";

/** Larger sets of changes than this are listed only when nothing smaller works. */
const listedSize = 2;

type Nature = "yours" | "fact";

/** What would lead to a rung: the smallest ways, and all minimal ones up to two changes. */
export function printWhatIf(answers: Answers, target: Rung): object {
  const diagram = buildDiagram(ruleSet);
  const { recommended } = evaluate(ruleSet, answers);
  const way = whatWouldChange(diagram, answers)[positionOn(rungs, target)];
  const natures = new Map(ruleSet.questions.map((question) => [question.id, natureOf(question)]));
  const withNature = (sets: readonly (readonly { readonly question: string }[])[]) =>
    sets.map((changes) => changes.map((change) => ({ ...change, nature: natures.get(change.question) })));
  return {
    recommended,
    target,
    distance: way?.distance ?? null,
    smallest: withNature(way?.smallest ?? []),
    minimal: withNature(recommended === target ? [] : minimalChangesTo(diagram, answers, target, listedSize)),
  };
}

function natureOf(question: object): Nature | undefined {
  return "nature" in question && (question.nature === "yours" || question.nature === "fact")
    ? question.nature
    : undefined;
}

/** How far the verdict is from changing. */
export function printRobustness(answers: Answers): object {
  const { recommended } = evaluate(ruleSet, answers);
  return { recommended, ...robustnessOf(buildDiagram(ruleSet), answers, recommended) };
}

/** The open questions in the order in which answering them is worth most. */
export function printNext(answers: Answers): object {
  const { floor } = evaluate(ruleSet, answers);
  return { floor: { firm: floor.firm, possible: floor.possible }, next: valueOfAnswers(ruleSet, answers) };
}

/** Why two sets of answers have different verdicts. */
export function printComparison(first: Answers, second: Answers): object {
  const verdicts = [evaluate(ruleSet, first), evaluate(ruleSet, second)] as const;
  return {
    first: { recommended: verdicts[0].recommended, floor: verdicts[0].floor.firm },
    second: { recommended: verdicts[1].recommended, floor: verdicts[1].floor.firm },
    because: whyDifferent(buildDiagram(ruleSet), first, second, verdicts[1].recommended),
  };
}

/** Whether two workloads may share a kernel, a node, a host. */
export function printSharing(first: Answers, second: Answers): object {
  return mayShare(ruleSet, whatNeighboursShare, first, second);
}

/** What the rules in force conclude otherwise than earlier ones, from the same answers. */
export function printDrift(answers: Answers, earlier: RuleSet): object {
  return driftOf(earlier, ruleSet, answers);
}
