import fc from "fast-check";
import { expect, it } from "vitest";
import { printCsv } from "./csv";

/** Reads what RFC 4180 says such a file is. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, cell = "", end] of text.replace(/^\uFEFF/, "").matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
    row.push(cell.replaceAll('""', '"'));
    if (end === "\r\n") {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

const table = fc.array(fc.array(fc.string({ unit: "grapheme" }), { minLength: 1, maxLength: 4 }), {
  maxLength: 5,
});

it("what is written reads back, but for the apostrophe before what would be a formula", () => {
  const kept = fc.property(table, (rows) => {
    const read = readCsv(printCsv(rows));
    const plain = read.map((row) => row.map((cell) => cell.replaceAll(/'(?=[=+\-@\t\r＝＋－＠])/gu, "")));
    expect(plain).toEqual(
      rows.map((row) => row.map((cell) => cell.replaceAll(/'(?=[=+\-@\t\r＝＋－＠])/gu, ""))),
    );
  });
  fc.assert(kept);
});

it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", '=HYPERLINK("http://x","y")'])(
  "%j is no formula in a spreadsheet",
  (text) => {
    expect(readCsv(printCsv([["a", text]]))[0]?.[1]).toBe(`'${text}`);
  },
);

it.each(["a;=1+1", "a; @SUM(A1)", "a\n=1+1", "a\t+1"])(
  "%j is none either where semicolons part cells",
  (text) => {
    const cell = readCsv(printCsv([["a", text]]))[0]?.[1] ?? "";
    expect(cell.split(/[;\n\t]/)[1]).toMatch(/^ ?'[=@+]/);
    expect(readCsv(printCsv([["a; b", "x-1; y = 2", "a\nb"]]))).toEqual([["a; b", "x-1; y = 2", "a\nb"]]);
  },
);
