import { describe, expect, it } from "vitest";
import { englishWords } from "@/lib/messages/words";
import { multiLine, singleLine } from "./text";

const note = multiLine(englishWords(), "note");
const assessmentName = singleLine(englishWords(), "name");

describe("a name", () => {
  it.each([
    "payments-api",
    "ភាសា\u200Bខ្មែរ",
    "Zahlungen für Köln",
    "خدمة الدفع",
    "👩‍💻 sandbox",
    "❤️ metrics",
  ])("may be written in any script: %s", (name) => expect(assessmentName.parse(` ${name} `)).toBe(name));

  it.each([
    ["nothing", ""],
    ["white space", " \u00A0\u3000"],
    ["a zero width space", "\u200B"],
    ["a joiner alone", "\u200D"],
    ["a Hangul filler", "\u3164"],
    ["a Braille blank", "\u2800"],
    ["a line end", "a\nb"],
    ["a line separator", "a\u2028b"],
    ["a NUL, which PostgreSQL cannot store", "a\u0000b"],
    ["an override of direction", "evil\u202Egnp.exe"],
    ["an Arabic letter mark", "a\u061Cb"],
    ["half a surrogate pair", "a\uD800"],
    ["too much", "x".repeat(121)],
  ])("cannot be %s", (_what, name) => expect(assessmentName.safeParse(name).success).toBe(false));
});

it("a note keeps its lines, with one kind of line end", () => {
  expect(note.parse(" a\r\nb\n\tc ")).toBe("a\nb\n\tc");
});

it("a note is measured after its line ends are unified, as a browser counts it", () => {
  expect(note.parse(`${"x\r\n".repeat(249)}yz`)).toHaveLength(500);
});
