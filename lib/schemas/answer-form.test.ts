import { describe, expect, it } from "vitest";
import { questionById } from "@/lib/catalogue/questionnaire";
import { englishWords } from "@/lib/messages/words";
import { answerBody, answerForm } from "./answer-form";

function question(id: string) {
  const found = questionById(id);
  if (!found) throw new Error(`There is no question "${id}".`);
  return found;
}
const words = englishWords();
const one = question("tenant-data");
const several = question("data-kinds");

const read = (fields: object, of = one) => answerForm(words, of).safeParse({ version: "1", ...fields });
const messagesOf = (fields: object, of = one) => read(fields, of).error?.issues.map(({ message }) => message);

describe("the form of a question", () => {
  it("gives options in the questionnaire's order, each once", () => {
    const ids = several.options.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
    const given = read({ answer: [...ids.toReversed(), ...ids] }, several);
    expect(given.data?.answer).toEqual({ kind: "chosen", options: ids });
  });

  it("keeps who could tell only beside an answer that is unknown", () => {
    expect(read({ answer: "unknown", ask: "Ops" }).data).toMatchObject({ ask: "Ops" });
    expect(read({ answer: one.options[0]?.id, ask: "Ops" }).data).not.toHaveProperty("ask");
  });

  it.each([
    ["no answer", {}, /Select an answer/],
    ["an option and a silence", { answer: ["row-filter", "unknown"] }, /either options or one/],
    ["two options of one", { answer: ["row-filter", "key-per-tenant"] }, /one option only/],
    ["an option of another question", { answer: "nobody" }, /no option "nobody"/],
    ["a name of Object", { answer: "__proto__" }, /no option/],
    ["a reason that is missing", { answer: "not-applicable", reason: " " }, /Enter the reason/],
    ["a note sent twice", { answer: "unknown", note: ["a", "b"] }, /as text/],
    ["a version beyond what a database counts to", { answer: "unknown", version: "2147483648" }, /damaged/],
  ])("refuses %s in words that a person can act on", (_what, fields, says) => {
    expect(messagesOf(fields)?.join()).toMatch(says);
  });

  it.each([undefined, "", "x", "0", "-1", "1.5", "1e400", "9007199254740993", ["1", "1"]])(
    "calls a version of %j damage",
    (version) => {
      expect(messagesOf({ answer: "unknown", version })).toEqual([
        "This form is damaged: reload the page and try again.",
      ]);
    },
  );

  it("refuses an option that stands alone beside others", () => {
    const alone = several.options.find(({ exclusive }) => exclusive)?.id;
    const other = several.options.find(({ exclusive }) => !exclusive)?.id;
    expect(messagesOf({ answer: [alone, other] }, several)?.join()).toMatch(/stands alone/);
  });
});

it("the same answer as JSON takes nothing that it does not know", () => {
  const answer = { kind: "unknown" };
  expect(answerBody(words, one).safeParse({ answer }).success).toBe(true);
  for (const body of [{ version: 1, answer }, { answer, more: 1 }, JSON.parse('{"__proto__":{}}')]) {
    expect(answerBody(words, one).safeParse(body).success).toBe(false);
  }
});
