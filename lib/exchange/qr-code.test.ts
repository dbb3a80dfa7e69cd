import { encode } from "uqr";
import { expect, it } from "vitest";
import { qrCode } from "./qr-code";

it("the path covers exactly the dark modules, with the margin that readers need", () => {
  const text = `https://scale.example.org/s/${"A".repeat(43)}`;
  const { size, path } = qrCode(text);
  const drawn = new Set<string>();
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let at = 0; at < Number(length); at += 1) drawn.add(`${Number(x) + at} ${y}`);
  }
  const plain = encode(text, { ecc: "M", border: 0 });
  const dark = plain.data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`${x + 4} ${y + 4}`] : [])),
  );
  expect(size).toBe(plain.size + 8);
  expect(drawn).toEqual(new Set(dark));
});
