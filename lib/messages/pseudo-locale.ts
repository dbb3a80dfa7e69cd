import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";

const accented: Readonly<Record<string, string>> = Object.fromEntries(
  [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"].map((letter, index) => [
    letter,
    [..."åƀçðéƒĝĥîĵķļḿñöþɋŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻḾÑÖÞɊŔŠŢÛṼŴẊÝŽ"][index] ?? letter,
  ]),
);

/** Text whose words are 40 % longer, as those of some languages are, in letters that still can be read. */
export function pseudoText(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => `${accent(word)}${"·".repeat(Math.ceil(word.length * 0.4))}`);
}

/** A message in the pseudo-locale: its words accented, lengthened and in brackets, its placeholders kept. */
export function pseudoMessage(message: string): readonly MessageFormatElement[] {
  return [literal("["), ...parse(message).map(accentElement), literal("]")];
}

function accentElement(element: MessageFormatElement): MessageFormatElement {
  switch (element.type) {
    case TYPE.literal:
      return { ...element, value: pseudoText(element.value) };
    case TYPE.tag:
      return { ...element, children: element.children.map(accentElement) };
    case TYPE.plural:
    case TYPE.select:
      return {
        ...element,
        options: Object.fromEntries(
          Object.entries(element.options).map(([name, option]) => [
            name,
            { ...option, value: option.value.map(accentElement) },
          ]),
        ),
      };
    default:
      return element;
  }
}

function literal(value: string): MessageFormatElement {
  return { type: TYPE.literal, value };
}

function accent(text: string): string {
  return [...text].map((letter) => accented[letter] ?? letter).join("");
}
