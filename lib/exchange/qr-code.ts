import { encode } from "uqr";

/** The light margin that readers of codes need, in modules (ISO/IEC 18004). */
const quietZone = 4;

/** A QR code as the path of an SVG, whose view box has `size` modules on each side, the light margin included. */
export type QrCode = { readonly size: number; readonly path: string };

/** Draws a text as a QR code that can still be read with a seventh of it covered. */
export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: "M", border: quietZone });
  const runs = data.flatMap((row, y) =>
    darkRuns(row).map(({ x, length }) => `M${x} ${y}h${length}v1h-${length}z`),
  );
  return { size, path: runs.join("") };
}

/** Where dark modules stand next to each other in a row, so that the drawing has no seams. */
function darkRuns(row: readonly boolean[]): readonly { readonly x: number; readonly length: number }[] {
  const starts = row.flatMap((isDark, x) => (isDark && !row[x - 1] ? [x] : []));
  return starts.map((x) => {
    const end = row.indexOf(false, x);
    return { x, length: (end === -1 ? row.length : end) - x };
  });
}
