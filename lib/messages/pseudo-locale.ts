import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";

const accented: Readonly<Record<string, string>> = Object.fromEntries(
  [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"].map((letter, index) => [
    letter,
    [..."åƀçðéƒĝĥîĵķļḿñöþɋŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻḾÑÖÞɊŔŠŢÛṼŴẊÝŽ"][index] ?? letter,
  ]),
);

/** Text made longer by about 40 %, as some translations are, in letters that still can be read. */
export function pseudoText(text: string): string {
  const padding = "·".repeat(Math.ceil(text.trim().length * 0.4));
  return `${accent(text)}${padding}`;
}

/** A message in the pseudo-locale: its words accented, lengthened and in brackets, its placeholders kept. */
export function pseudoMessage(message: string): readonly MessageFormatElement[] {
  const padding = "·".repeat(Math.ceil(message.length * 0.4));
  return [literal("["), ...parse(message).map(accentElement), literal(`${padding}]`)];
}

function accentElement(element: MessageFormatElement): MessageFormatElement {
  switch (element.type) {
    case TYPE.literal:
      return { ...element, value: accent(element.value) };
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
