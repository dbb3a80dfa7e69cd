import { readFileSync } from "node:fs";
import {
  converter,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  inGamut,
  parse,
  wcagContrast,
} from "culori";
import { describe, expect, test } from "vitest";
import { dayColours, paper } from "@/app/paper";

/*
 * Recomputes, from the tokens as they stand in app/globals.css, every figure the visual language promises.
 * Colours are rounded to 8 bits per channel first, which is what a screen shows, and ratios to two decimals,
 * which is how they were promised.
 */

const declaration = /--color-([a-z0-9-]+): light-dark\((oklch\([^)]+\)), (oklch\([^)]+\))\);/g;
const stylesheet = readFileSync(new URL("../../app/globals.css", import.meta.url), "utf8");
const tokens = new Map(
  [...stylesheet.matchAll(declaration)].map(([, name, light, dark]) => [name, { light, dark }]),
);

const themes = ["light", "dark"] as const;
type Theme = (typeof themes)[number];

function colour(name: string, theme: Theme): string {
  const oklch = tokens.get(name)?.[theme];
  const hex = formatHex(oklch);
  if (!hex) throw new Error(`no colour --color-${name} for ${theme} in app/globals.css`);
  return hex;
}

function ratio(foreground: string, background: string, theme: Theme): number {
  return roundTo(2, wcagContrast(colour(foreground, theme), colour(background, theme)));
}

function roundTo(decimals: number, value: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}

/** On the worst of the three page colours: name, light, dark. */
const onThePage: [string, number, number][] = [
  ["line", 1.25, 1.44],
  ["edge", 3.5, 4.23],
  ["ink", 14.8, 14.18],
  ["ink-2", 7.12, 8.91],
  ["ink-3", 4.99, 6.62],
  ["accent", 6.56, 9.14],
  ["accent-hover", 9.27, 11.43],
  ["focus", 5.81, 9.24],
  ["short", 5.79, 7.22],
  ["unknown", 7.3, 9.8],
  ["meets", 6.14, 9.28],
];

/** Foreground, background, light, dark. */
const pairs: [string, string, number, number][] = [
  ["ink", "ground", 10.95, 8.92],
  ["ink", "ground-2", 8.99, 6.87],
  ["paper", "accent", 7.1, 10.07],
  ["accent", "accent-soft", 5.69, 5.69],
  ["short", "short-soft", 5.69, 5.69],
  ["unknown", "unknown-soft", 5.69, 5.69],
  ["meets", "meets-soft", 5.69, 5.69],
  ["on-rung-1", "rung-1", 13.8, 11.7],
  ["on-rung-2", "rung-2", 10.57, 8.08],
  ["on-rung-3", "rung-3", 7.5, 5.1],
  ["on-rung-4", "rung-4", 4.88, 5.67],
  ["on-rung-5", "rung-5", 6.49, 9.37],
  ["on-rung-6", "rung-6", 12.46, 14.35],
];

/** Lightness of the ramp's steps, rounded, lowest rung first. */
const lightness: Record<Theme, number[]> = {
  light: [92, 83, 71, 58, 40, 22],
  dark: [19, 30, 42, 59, 75, 90],
};

const deficiencies = {
  protan: filterDeficiencyProt(1),
  deutan: filterDeficiencyDeuter(1),
  tritan: filterDeficiencyTrit(1),
};

const steps = [1, 2, 3, 4, 5].map((rung) => [`rung-${rung}`, `rung-${rung + 1}`] as const);

test("every token is declared for day and night, inside sRGB", () => {
  expect(tokens.size).toBe(32);
  for (const [name, { light, dark }] of tokens) {
    for (const value of [light, dark]) {
      expect(value && inGamut("rgb")(value), `--color-${name}: ${value}`).toBe(true);
    }
  }
});

test("what cannot read the stylesheet has the same colours", () => {
  expect(paper).toEqual({ light: colour("paper", "light"), dark: colour("paper", "dark") });
  expect(dayColours).toEqual(
    Object.fromEntries(Object.keys(dayColours).map((name) => [name, colour(name, "light")])),
  );
});

test("the icon has the colours of the day theme", () => {
  const icon = readFileSync(new URL("../../app/icon.svg", import.meta.url), "utf8");
  const ofTheme = new Set([...tokens.keys()].map((name) => colour(name ?? "", "light")));
  expect([...icon.matchAll(/#[0-9a-f]{6}/g)].filter(([hex]) => !ofTheme.has(hex))).toEqual([]);
});

describe.each(themes)("in the %s theme", (theme) => {
  const promised = (light: number, dark: number) => (theme === "light" ? light : dark);

  test.each(onThePage)("%s keeps its contrast on every page colour", (name, light, dark) => {
    const worst = Math.min(...["paper", "surface", "sunk"].map((page) => ratio(name, page, theme)));
    expect(worst).toBeGreaterThanOrEqual(promised(light, dark));
  });

  test.each(pairs)("%s keeps its contrast on %s", (foreground, background, light, dark) => {
    expect(ratio(foreground, background, theme)).toBeGreaterThanOrEqual(promised(light, dark));
  });

  test.each(["accent-soft", "short-soft", "unknown-soft", "meets-soft"])("ink reads on %s", (soft) => {
    expect(ratio("ink-2", soft, theme)).toBeGreaterThanOrEqual(4.5);
  });

  test("the ramp has the lightness it was drawn with", () => {
    const measured = lightness[theme].map((_, index) => lab(colour(`rung-${index + 1}`, theme)).l);
    // 18.5 may be promised as 19 and 82.5 as 83, so a step may be off by a little more than half.
    for (const [index, value] of measured.entries()) {
      expect(Math.abs(value - (lightness[theme][index] ?? 0))).toBeLessThan(0.6);
    }
  });

  test.each(steps)("%s and %s differ in grey", (lower, upper) => {
    const difference = Math.abs(lab(colour(lower, theme)).l - lab(colour(upper, theme)).l);
    expect(roundTo(1, difference)).toBeGreaterThanOrEqual(9.9);
  });

  test.each(steps)("%s and %s differ to colour-blind readers", (lower, upper) => {
    for (const [deficiency, filter] of Object.entries(deficiencies)) {
      const [a, b] = [lower, upper].map((name) => oklab(filter(opaque(colour(name, theme)))));
      const difference = a && b ? 100 * Math.hypot(a.l - b.l, a.a - b.a, a.b - b.b) : 0;
      expect(roundTo(1, difference), deficiency).toBeGreaterThanOrEqual(8.3);
    }
  });
});

test("a faded ink would be noticed", () => {
  const fadedInk = formatHex("oklch(0.26 0.028 258)") ?? "";
  expect(wcagContrast(fadedInk, colour("sunk", "light"))).toBeLessThan(14.8);
});

function opaque(hex: string) {
  const parsed = parse(hex);
  if (!parsed) throw new Error(`${hex} is not a colour`);
  return parsed;
}

function lab(hex: string) {
  return converter("lab65")(opaque(hex));
}

function oklab(value: ReturnType<typeof opaque>) {
  return converter("oklab")(value);
}
