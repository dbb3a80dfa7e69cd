import type { Page } from "@playwright/test";
import { expect, type Made, test } from "./support/made";
import {
  axeViolations,
  clippedTexts,
  coveredWhenFocused,
  doubleLabels,
  moving,
  namelessControls,
  overflowing,
  smallTargets,
  spaceTexts,
} from "./support/measure";
import { type AcceptedPage, pages } from "./support/pages";
import { titled } from "./support/rows";

/** 1280 px at 100 %, 200 % and 400 %: zooming makes the page so many CSS pixels wide and high. */
const zoomed = [
  ["200 %", 640, 400],
  ["400 %", 320, 256],
] as const;

async function open(page: Page, made: Made, { pathOf, status }: AcceptedPage): Promise<void> {
  const response = await page.goto(pathOf(made));
  expect(response?.status()).toBe(status ?? 200);
}

for (const accepted of pages) {
  const title = [
    titled("Page", ["A", "N"], `${accepted.name}, light and dark`),
    "Targets",
    "Motion (M)",
    "Mobile bar, sticky headers (K Z, box overlap)",
    "Text spacing (Z)",
  ].join("; ");

  // Opened once: each step asks something else of it.
  test(title, async ({ page, made, allowConsoleError }) => {
    if (accepted.status) allowConsoleError(new RegExp(`status of ${accepted.status}`));
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ reducedMotion: "reduce" });
    await open(page, made, accepted);

    await test.step("Page: one H1, landmarks, title, language, no control without a name", async () => {
      expect.soft(await namelessControls(page)).toEqual([]);
      await expect.soft(page.locator("h1")).toHaveCount(1);
      for (const landmark of ["main", "banner", "contentinfo"] as const) {
        await expect.soft(page.getByRole(landmark)).toHaveCount(1);
      }
      await expect.soft(page.locator("html")).toHaveAttribute("lang", "en");
      await expect.soft(page).toHaveTitle(/Tenancy Scale/);
    });

    await test.step("Page: the skip link comes first and leads to the main content", async () => {
      await page.keyboard.press("Tab");
      await expect.soft(page.locator(":focus")).toHaveText("Skip to main content");
      await page.keyboard.press("Enter");
      await expect.soft(page.locator("main")).toBeFocused();
    });

    await test.step("Page: axe in both themes; Motion: nothing moves; Targets", async () => {
      expect.soft(await axeViolations(page)).toEqual([]);
      expect.soft(await moving(page)).toEqual([]);
      expect.soft(await smallTargets(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect.soft(await axeViolations(page), "dark").toEqual([]);
    });

    for (const [zoom, width, height] of zoomed) {
      await test.step(`Zoom ${zoom}: nothing beyond the edge, nothing small, nothing covered`, async () => {
        await page.setViewportSize({ width, height });
        expect.soft(await overflowing(page)).toEqual([]);
        expect.soft(await smallTargets(page)).toEqual([]);
        expect.soft(await coveredWhenFocused(page)).toEqual([]);
      });
    }

    await test.step("Text spacing, from right to left, and at twice the words: nothing cut off", async () => {
      expect.soft(await clippedTexts(page), "as it is").toEqual([]);
      await page.evaluate(() => document.documentElement.setAttribute("dir", "rtl"));
      expect.soft(await overflowing(page), "from right to left").toEqual([]);
      await page.evaluate(() => document.documentElement.removeAttribute("dir"));
      await spaceTexts(page);
      expect.soft(await overflowing(page), "spaced").toEqual([]);
      expect.soft(await clippedTexts(page), "spaced").toEqual([]);
      await doubleLabels(page);
      expect.soft(await overflowing(page), "at twice the words").toEqual([]);
      expect.soft(await clippedTexts(page), "at twice the words").toEqual([]);
    });
  });
}

test(
  titled("Page", ["F", "J"], "every page in forced colours and without JavaScript"),
  async ({ browser, made, baseURL }) => {
    const context = await browser.newContext({
      ...(baseURL !== undefined && { baseURL }),
      storageState: made.storageState,
      javaScriptEnabled: false,
      forcedColors: "active",
    });
    const page = await context.newPage();
    for (const accepted of pages) {
      await open(page, made, accepted);
      await expect.soft(page.locator("h1"), accepted.name).toBeVisible();
      await expect.soft(page.getByRole("contentinfo"), accepted.name).toBeVisible();
      await test.info().attach(`forced colours: ${accepted.name}`, {
        body: await page.screenshot({ fullPage: true }),
        contentType: "image/png",
      });
    }
    await context.close();
  },
);

test(
  titled("Page", ["N"], "titles differ, and help stands in the same place"),
  async ({ page, made, allowConsoleError }) => {
    allowConsoleError(/status of (400|404|410)/);
    const titles = new Map<string, string>();
    const footers = new Set<string>();
    for (const accepted of pages) {
      await open(page, made, accepted);
      const title = await page.title();
      expect.soft(titles.get(title), title).toBeUndefined();
      titles.set(title, accepted.name);
      footers.add(await page.getByRole("contentinfo").ariaSnapshot());
    }
    expect([...footers]).toHaveLength(1);
  },
);
