import { readFileSync } from "node:fs";
import path from "node:path";

/** Fonts come from packages under the Open Font License, whose subsets are files of their own. */
const folder = path.join(process.cwd(), "node_modules/@fontsource");
const styles = { normal: "400-normal", bold: "600-normal", italics: "400-italic", bolditalics: "600-italic" };
type Styles = typeof styles;

/** The subsets of the serif, in the order in which a character is looked for. */
const serifSubsets = ["latin", "latin-ext", "greek", "cyrillic", "cyrillic-ext", "vietnamese"] as const;
type Subset = (typeof serifSubsets)[number];

export const codeFont = "code";

/** Every font that a document may use: its name, and by style the name of its file. */
export const pdfFonts: Readonly<Record<string, Styles>> = Object.fromEntries([
  ...serifSubsets.map((subset) => [subset, filesOf("source-serif-4", subset, styles)] as const),
  [
    codeFont,
    filesOf("atkinson-hyperlegible-mono", "latin", {
      normal: "400-normal",
      bold: "400-normal",
      italics: "400-normal",
      bolditalics: "400-normal",
    }),
  ],
]);

function filesOf(family: string, subset: string, by: Styles): Styles {
  const name = (style: string) => `${family}/files/${family}-${subset}-${style}.woff`;
  return {
    normal: name(by.normal),
    bold: name(by.bold),
    italics: name(by.italics),
    bolditalics: name(by.bolditalics),
  };
}

/** The files of all fonts, by the names above. */
export function readPdfFonts(): ReadonlyMap<string, Buffer> {
  const names = new Set(Object.values(pdfFonts).flatMap((font) => Object.values(font)));
  return new Map([...names].map((name) => [name, readFileSync(path.join(folder, name))]));
}

type Range = readonly [from: number, to: number];

/** By subset, the characters it has, as the package lists them: "U+0000-00FF,U+0131". */
const ranges: ReadonlyMap<Subset, readonly Range[]> = new Map(
  Object.entries(readRanges()).flatMap(([subset, text]) => {
    const known = serifSubsets.find((each) => each === subset);
    return known ? [[known, text.split(",").map(rangeOf)] as const] : [];
  }),
);

function readRanges(): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(path.join(folder, "source-serif-4/unicode.json"), "utf8"));
}

function rangeOf(text: string): Range {
  const [from = "", to = from] = text.trim().replace("U+", "").split("-");
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}

/** Stands for what no font has, so that nothing is left out in silence. */
const missing = "\uFFFD";
/** What the interface uses and the serif lacks. */
const substitutes: Readonly<Record<string, string>> = { "→": "›" };

export type Run = { readonly font: Subset; readonly text: string };

/** A text cut where another font has to take over. What no font has becomes a mark that it is missing. */
export function runsOf(text: string): readonly Run[] {
  const runs: Run[] = [];
  for (const character of text) {
    const font = fontFor(character);
    const shown = font ? character : (substitutes[character] ?? missing);
    const last = runs.at(-1);
    if (last && last.font === (font ?? "latin")) {
      runs[runs.length - 1] = { ...last, text: last.text + shown };
    } else {
      runs.push({ font: font ?? "latin", text: shown });
    }
  }
  return runs;
}

function fontFor(character: string): Subset | null {
  const code = character.codePointAt(0) ?? 0;
  return (
    serifSubsets.find((subset) => ranges.get(subset)?.some(([from, to]) => code >= from && code <= to)) ??
    null
  );
}
