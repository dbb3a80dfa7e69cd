import type { Answer, Answers, QuestionLogic } from "@/lib/engine/question";

/** Answers to all of a questionnaire, hidden questions included, as a seed determines them. */
export function randomAnswers(
  questions: readonly QuestionLogic[],
  random: () => number,
  shareOpen: number,
): Answers {
  return Object.fromEntries(
    questions.map(({ id, ...question }) => [
      id,
      random() < shareOpen ? { kind: "unknown" } : randomChoice(question, random),
    ]),
  );
}

/** One option; of a multiple choice, "none of these" or a few ticks, seldom more than a handful. */
function randomChoice({ kind, options }: Omit<QuestionLogic, "id">, random: () => number): Answer {
  const ids = options.map(({ id }) => id);
  const one = () => ids.slice(Math.floor(random() * ids.length)).slice(0, 1);
  if (kind === "single") return { kind: "chosen", options: one() };
  const exclusive = options.filter((option) => option.exclusive).map(({ id }) => id);
  if (exclusive.length > 0 && random() < 0.3) return { kind: "chosen", options: exclusive.slice(0, 1) };
  const others = ids.filter((id) => !exclusive.includes(id));
  const share = random() < 0.8 ? 1.5 / others.length : 0.5;
  const ticked = others.filter(() => random() < share);
  return { kind: "chosen", options: ticked.length > 0 ? ticked : others.slice(0, 1) };
}
