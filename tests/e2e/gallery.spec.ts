import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "../support/browser";

for (const [colorScheme, forcedColors, width] of [
  ["light", "none", 1280],
  ["dark", "none", 1280],
  ["light", "none", 320],
  ["dark", "none", 320],
  ["light", "active", 1280],
  ["dark", "active", 320],
] as const) {
  test(`every component in every state is accessible and fits: ${colorScheme}, forced colours ${forcedColors}, ${width} px`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, forcedColors });
    await page.goto("/gallery");
    const { violations } = await new AxeBuilder({ page })
      // Components stand here without the pages they are made for.
      .disableRules(["page-has-heading-one", "heading-order"])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
    const wide = await page
      .locator("[data-example]")
      .evaluateAll((examples) =>
        examples
          .filter((example) =>
            [...example.querySelectorAll("*")].some(
              (each) =>
                !each.closest(".overflow-x-auto, .sr-only") &&
                each.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
            ),
          )
          .map(({ id }) => id),
      );
    expect(wide, "components that leave the page").toEqual([]);
  });
}

const rail = "#ladder-rail-moving";
const lineTop = `${rail} [data-floor-line="now"]`;

test("the floor of a rail moves by whole rows to where an attribute says", async ({ page }) => {
  await page.goto("/gallery");
  const steps = page.locator("#example-ladder-rail-moving");
  for (const floor of [6, 1, 4]) {
    await steps.getByRole("button", { name: String(floor), exact: true }).click();
    await expect(page.locator(rail)).toHaveAttribute("data-floor", String(floor));
    await expect
      .poll(async () => {
        const line = await page.locator(lineTop).boundingBox();
        const row = await page.locator(`${rail} [data-rung="${floor}"]`).boundingBox();
        return line && row ? Math.abs(line.y + line.height - (row.y + row.height)) : Infinity;
      })
      .toBeLessThan(2);
    await expect(page.locator(`${rail} [data-below]`)).toHaveCount(floor - 1);
    await expect(page.locator(`${rail} [data-ladder-headline]`)).toContainText(`rung ${floor}`);
  }
});

test("with reduced motion the floor jumps, and a frame marks the rung it came to", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/gallery");
  await page.locator("#example-ladder-rail-moving").getByRole("button", { name: "5", exact: true }).click();
  const row = page.locator(`${rail} [data-changed]`);
  await expect(row).toHaveAttribute("data-rung", "5");
  await expect(row).toHaveCSS("outline-width", "2px");
  await expect(page.locator(lineTop)).toHaveCSS("transition-duration", "0s");
});

test("in grey, every rung is told from the next by its wall and its number alone", async ({ page }) => {
  await page.goto("/gallery");
  const walls = await page
    .locator("#example-section-glyph-full [data-part=wall][x]")
    .evaluateAll((each) => each.map((wall) => Number(wall.getAttribute("height"))));
  expect(walls).toEqual([14, 28, 42, 56, 70, 84]);
  const numbers = await page.locator("#ladder-full-final [data-ladder-number]").allTextContents();
  expect(numbers).toEqual(["6", "5", "4", "3", "2", "1"]);
});

test("a ladder reads as a list from 6 to 1, with every mark in words", async ({ page }) => {
  await page.goto("/gallery");
  await expect(page.locator("#ladder-stack-composite ol")).toMatchAriaSnapshot(`
    - list:
      - listitem: /Rung 6 of 6/
      - listitem: /Rung 5 of 6.*could rise to here, by DAT-03/
      - listitem: /Rung 4 of 6.*Floor set by TEN-02/
      - listitem: /Rung 3 of 6.*Recommended\\. Under the floor line, but counts as rung 4 here because of TEN-09/
      - listitem: /Rung 2 of 6.*Below the floor/
      - listitem: /Rung 1 of 6.*Below the floor/
  `);
});
