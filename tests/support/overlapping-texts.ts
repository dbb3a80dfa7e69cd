import { getDocumentProxy } from "unpdf";

type Box = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Texts of a PDF that lie over one another, as sentences: what a reader of the sheet could not read. */
export async function overlappingTexts(pdf: Uint8Array): Promise<readonly string[]> {
  const file = await getDocumentProxy(pdf);
  const found: string[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const boxes = await boxesOf(await file.getPage(number));
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) {
        if (isOver(a, b)) found.push(`page ${number}: "${a.text}" and "${b.text}"`);
      }
    }
  }
  return found;
}

type SheetOf = Awaited<ReturnType<typeof getDocumentProxy>>;

async function boxesOf(page: Awaited<ReturnType<SheetOf["getPage"]>>): Promise<readonly Box[]> {
  const { items } = await page.getTextContent();
  return items.flatMap((item) =>
    "str" in item && item.str.trim() !== ""
      ? [
          {
            text: item.str,
            x: Number(item.transform[4]),
            y: Number(item.transform[5]),
            width: item.width,
            height: item.height,
          },
        ]
      : [],
  );
}

/** More than kerning or a raised figure does. */
function isOver(a: Box, b: Box): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > 2 && down > Math.min(a.height, b.height) / 2;
}
