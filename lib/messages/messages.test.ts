import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { describe, expect, it, test } from "vitest";
import { languages } from "./locales";
import { flatMessages } from "./messages";
import { pseudoMessage, pseudoText } from "./pseudo-locale";

const english = flatMessages("en");

/** What German says in the very words of English, and rightly so. */
const sameInGerman: readonly RegExp[] = [
  /^site\.name$/,
  /^crash\.(name|language)$/,
  // Only values and punctuation, which the two languages set alike.
  /^(check|report|result|rules|question)\.(.*\.)?(title|heading|more|forces|ruleTitle)$/,
  /^ladder\.row$/,
  /^(ladder\.caption\.stop|condition\.bracketed|whatIf\.change\.choose)$/,
  /^(export\.(titleOf|revision)|madr\.(option|rule))$/,
  /^compare\.(unequal|picker\.revision|table\.edition|side\.(hidden|option|revision))$/,
  /^(report\.(numbered|says)|rules\.proved\.(mantissa|shareOf))$/,
  /^activity\.when$/,
  /^history\.(about|diffPage\.(heading|option|optionNamed))$/,
  // The same word in both.
  /^history\.revision$/,
  /^share\.(links|link\.revision)$/,
  /^(export\.(title|(json|csv|md|pdf)\.name))$/,
  /^library\.(table\.(name|revision)|filter\.(text|named)|grid\.(title|count|more))$/,
  /^result\.(parts\.orHigher|territory\.(china|korea))$/,
];

/** Every placeholder and tag in a message, with the kind it is of. */
function placeholdersOf(elements: readonly MessageFormatElement[]): readonly string[] {
  return elements.flatMap((element) => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return [];
      case TYPE.tag:
        return [`<${element.value}>`, ...placeholdersOf(element.children)];
      case TYPE.plural:
      case TYPE.select:
        return [
          `${element.value}, ${element.type === TYPE.plural ? "plural" : "select"}`,
          ...Object.values(element.options).flatMap(({ value }) => placeholdersOf(value)),
        ];
      default:
        return [element.value];
    }
  });
}

const namesIn = (message: string) => [...new Set(placeholdersOf(parse(message)).map(bareName))].toSorted();
/** How a number is put, plain or as a plural, is up to the language. */
const bareName = (placeholder: string) => placeholder.replace(/, plural$/, "");

describe.each(languages)("in %s", (language) => {
  const texts = flatMessages(language);

  it("has every message that English has, and no other", () => {
    expect([...texts.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  it("has words in every message, without white space around them", () => {
    const spaced = ["condition.and", "condition.or"];
    const odd = [...texts].filter(
      ([key, text]) => text.trim() === "" || (text !== text.trim() && !spaced.includes(key)),
    );
    expect(odd).toEqual([]);
  });

  it.each([...texts])("%s is a message with the placeholders of English", (key, text) => {
    expect(namesIn(text)).toEqual(namesIn(english.get(key) ?? ""));
  });
});

it("German is not English, but where the two say it alike", () => {
  const german = flatMessages("de");
  const same = [...english].filter(([key, text]) => german.get(key) === text).map(([key]) => key);
  expect(same.filter((key) => !sameInGerman.some((pattern) => pattern.test(key)))).toEqual([]);
});

test.each([...flatMessages("de")])("%s is in German typography", (_key, text) => {
  expect(text).not.toMatch(/["'“]\p{L}|\w\.\.\.|ß{2}/u);
});

describe("the pseudo-locale", () => {
  it("keeps the placeholders, and is longer by some 40 %", () => {
    for (const [key, text] of english) {
      const pseudo = pseudoMessage(text);
      expect([...new Set(placeholdersOf(pseudo).map(bareName))].toSorted(), key).toEqual(namesIn(text));
    }
    expect(pseudoText("Floor")).toBe("Ƒļööŕ··");
  });

  it("leaves no plain letter in any words", () => {
    const words = (elements: readonly MessageFormatElement[]): string =>
      JSON.stringify(elements, (key, value) =>
        key === "value" || typeof value !== "string" ? value : undefined,
      );
    const literals = [...english.values()]
      .flatMap((text) => pseudoMessage(text))
      .filter(({ type }) => type === TYPE.literal);
    expect(words(literals)).not.toMatch(/":"[^"]*[a-zA-Z]/);
  });
});
