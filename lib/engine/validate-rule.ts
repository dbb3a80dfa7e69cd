import type { Answers } from "./question";
import type { Effect, Rule } from "./rule";
import { type Found, found, offScale, type QuestionById } from "./rule-set-problem";
import { controlPlanes, dataInUseLevels, rungs, spreadLevels } from "./scales";
import { problemsOfCondition, problemsOfNames } from "./validate-condition";

/** What is wrong with a rule as data. */
export function problemsOfRule(rule: Rule, byId: QuestionById): readonly Found[] {
  const movesVerdict = rule.effect.kind !== "caution";
  const bindsVerdict = ["demand", "exclude", "prefer", "composite"].includes(rule.effect.kind);
  return [
    ...problemsOfCondition(rule.when, byId),
    ...problemsOfEffect(rule.effect),
    ...problemsOfCitations(rule),
    ...found(
      rule.preview !== undefined && movesVerdict,
      "It does not bind yet, and does more than caution.",
      "Make it a caution that names the date, and a rule of its own once the date has come.",
    ),
    ...found(
      rule.evidence === "memory" && bindsVerdict,
      `A rule resting on memory may not ${rule.effect.kind}.`,
      "Read the source and say so, or make it a caution.",
    ),
    ...problemsOfExamples(rule, byId),
  ];
}

function problemsOfCitations({ citations }: Rule): readonly Found[] {
  return [
    ...found(citations.length === 0, "It cites no source.", "Add a citation."),
    ...citations.flatMap(({ title, url, readOn }) => [
      ...found(title.trim() === "", `A citation of ${url} has no title.`, "Give the source's own title."),
      ...found(!isHttps(url), `"${url}" is not an https address.`, "Cite a public https address."),
      ...found(
        !isCalendarDay(readOn),
        `"${readOn}" is not a day.`,
        "Write the day it was read as YYYY-MM-DD.",
      ),
    ]),
  ];
}

function isHttps(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === "https:";
}

/** Whether text is a day that exists, as YYYY-MM-DD. */
function isCalendarDay(text: string): boolean {
  const midnight = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString() === `${text}T00:00:00.000Z`;
}

function problemsOfEffect(effect: Effect): readonly Found[] {
  switch (effect.kind) {
    case "demand":
      return problemsOfDemand(effect);
    case "exclude":
      return [
        ...found(effect.rungs.length === 0, "It excludes no rung.", "Name the rungs."),
        ...effect.rungs.flatMap((rung) => offScale(rungs, rung)),
      ];
    case "prefer":
      return [
        ...found(
          effect.over.length === 0,
          "It prefers a rung over none.",
          "Name the rungs it is preferred over.",
        ),
        ...[effect.rung, ...effect.over].flatMap((rung) => offScale(rungs, rung)),
        ...found(
          effect.over.some((rung) => rungs.indexOf(rung) >= rungs.indexOf(effect.rung)),
          `Preferring ${effect.rung} does not move up from every rung it names.`,
          "A preference may only move up: name lower rungs.",
        ),
      ];
    case "composite":
      return [
        ...[effect.rung, effect.countsAs].flatMap((rung) => offScale(rungs, rung)),
        ...found(
          rungs.indexOf(effect.rung) >= rungs.indexOf(effect.countsAs),
          `${effect.rung} counting as ${effect.countsAs} changes nothing.`,
          "A composite lets a rung count as a higher one.",
        ),
      ];
    case "control":
      return found(effect.controls.length === 0, "It asks for no control.", "Name the controls.");
    case "caution":
      return found(effect.message.trim() === "", "Its caution says nothing.", "Write the message.");
  }
}

function problemsOfDemand(effect: Extract<Effect, { kind: "demand" }>): readonly Found[] {
  switch (effect.axis) {
    case "rung":
      return offScale(rungs, effect.level);
    case "spread":
      return offScale(spreadLevels, effect.level);
    case "control-plane":
      return offScale(controlPlanes, effect.level);
    case "data-in-use":
      return offScale(dataInUseLevels, effect.level);
    case "neighbours":
      return found(effect.community.trim() === "", "Its community has no name.", "Say who alone may share.");
    case "territory":
      return found(effect.territory.trim() === "", "Its territory has no name.", "Say where it may run.");
  }
}

const exampleOutcomes = ["applies", "does-not-apply", "undecided"] as const;

function problemsOfExamples({ examples }: Rule, byId: QuestionById): readonly Found[] {
  return [
    ...exampleOutcomes.flatMap((outcome) =>
      found(
        !examples.some((example) => example.outcome === outcome),
        `No example shows the outcome "${outcome}".`,
        "Add one: each of the three outcomes needs an example.",
      ),
    ),
    ...examples.flatMap(({ name, answers }) =>
      problemsOfAnswers(answers, byId).map(({ problem, remedy }) => ({
        problem: `Example "${name}": ${problem}`,
        remedy,
      })),
    ),
  ];
}

function problemsOfAnswers(answers: Answers, byId: QuestionById): readonly Found[] {
  return Object.entries(answers).flatMap(([id, answer]) => {
    const question = byId.get(id);
    const options = answer.kind === "chosen" ? answer.options : [];
    const alone = question?.options.some((option) => option.exclusive && options.includes(option.id));
    return [
      ...problemsOfNames(id, options, byId),
      ...found(
        answer.kind === "chosen" && options.length === 0,
        `"${id}" is answered with nothing.`,
        "Choose an option, or leave the question out.",
      ),
      ...found(
        options.length > 1 && (question?.kind === "single" || alone === true),
        `"${id}" has more options than it may.`,
        "A single choice and an exclusive option take one.",
      ),
      ...found(
        answer.kind === "not-applicable" && question?.mayNotApply === false,
        `"${id}" is said not to apply, which it does not accept.`,
        "Choose an option, or let the question accept it.",
      ),
    ];
  });
}
