import type { ComparedAnswer, ComparedQuestion, ComparedSide } from "@/lib/assessments/compare-assessments";
import { describeAnswer } from "@/lib/catalogue/describe-answer";
import { questionIn } from "@/lib/catalogue/in-language";
import type { Words } from "@/lib/messages/words";
import { besideBaseline, type ComparedCell, type ComparedRow } from "./comparison-cells";

/** Questions with what every side has said to them. */
export function answerRows(
  words: Words,
  sides: readonly ComparedSide[],
  questions: readonly ComparedQuestion[],
): readonly ComparedRow[] {
  return questions.map(({ question, answers }) => {
    const asked = sides.map(({ ruleSet }) => ruleSet.book.questions.find(({ id }) => id === question));
    // As the newest of the books that have it words it.
    const worded = asked.filter((each) => each !== undefined).at(-1);
    const prompt = worded && questionIn(words, worded);
    return {
      id: question,
      label: prompt?.prompt ?? question,
      ...(prompt?.lang && { lang: prompt.lang }),
      cells: besideBaseline(
        answers.map((answer, index) => {
          const own = asked[index];
          return cellOf(words, answer, own && questionIn(words, own));
        }),
      ),
    };
  });
}

type Worded = ReturnType<typeof questionIn>;

/** An answer, or which of the silences it is. */
function cellOf(
  words: Words,
  answer: ComparedAnswer,
  question: Worded | undefined,
): Omit<ComparedCell, "isOther"> {
  const { t } = words;
  switch (answer.state) {
    case "not-known":
      return { text: t("compare.answer.notInEdition") };
    case "not-asked":
      return { text: t("compare.answer.notAsked") };
    case "unanswered":
      return { text: t("compare.answer.skipped") };
    case "answered": {
      const { entry } = answer;
      const isChosen = entry.answer.kind === "chosen";
      return {
        text: question ? describeAnswer(words, question, entry.answer) : t("compare.answer.notInEdition"),
        ...(isChosen && question?.lang && { lang: question.lang }),
        ...(entry.source === "preset" && { remark: t("compare.answer.assumed") }),
      };
    }
  }
}
