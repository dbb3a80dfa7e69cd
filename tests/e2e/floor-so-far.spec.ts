import { startAssessment } from "../support/assessment-pages";
import { expect, test } from "../support/browser";

/** Every text that the live region of the floor has shown, in order. */
async function listenToFloor(page: import("@playwright/test").Page): Promise<() => Promise<string[]>> {
  await page.locator("[data-floor-rail] [aria-live]").evaluate((region) => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver(() => heard.push(region.textContent ?? "")).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  return async () => await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

test("a picked answer moves the floor beside it, and that is said once", async ({ page }) => {
  const id = await startAssessment(page, "live floor", "blank");
  await page.goto(`/a/${id}/q/co-tenants`);
  const heard = await listenToFloor(page);
  const rail = page.locator('[data-ladder="rail"]');
  await expect(rail).not.toHaveAttribute("data-floor");
  await page.locator('input[value="unrelated-organisations"]').check();
  await expect(rail).toHaveAttribute("data-floor", "3");
  await expect(rail.locator('[data-rung="3"] [data-ladder-sentence]')).toContainText("Floor set by TEN-07.");
  await expect.poll(heard).toEqual(["Floor rises from 1 to 3. Rule TEN-07."]);
  await page.reload();
  await expect(rail).toHaveAttribute("data-floor", "3");
});

test("arrowing through the answers stays quiet until it settles", async ({ page }) => {
  const id = await startAssessment(page, "quiet floor", "blank");
  await page.goto(`/a/${id}/q/co-tenants`);
  const heard = await listenToFloor(page);
  await page.locator('input[value="nobody"]').focus();
  await page.keyboard.press("Space");
  for (let step = 0; step < 5; step += 1) await page.keyboard.press("ArrowDown");
  await expect(page.locator('input[value="unrelated-organisations"]')).toBeChecked();
  await expect.poll(heard).toEqual(["Floor rises from 1 to 3. Rule TEN-07."]);
  await expect(page).toHaveURL(/\/q\/co-tenants$/);
});

test("the floor can be hidden, stays hidden on the next question, and comes back", async ({ page }) => {
  const id = await startAssessment(page, "hidden floor", "blank");
  await page.goto(`/a/${id}/q/co-tenants`);
  const rail = page.locator('[data-ladder="rail"]');
  await expect(rail).toBeVisible();
  const kept = page.waitForResponse((response) => response.url().endsWith("/floor"));
  await page.getByRole("button", { name: "Hide while I answer" }).click();
  await kept;
  await expect(rail).toBeHidden();
  await expect(page.getByRole("button", { name: "Show the floor so far" })).toBeFocused();
  await page.goto(`/a/${id}/q/code-origin`);
  await expect(rail).toBeHidden();
  await page.getByRole("button", { name: "Show the floor so far" }).click();
  await expect(rail).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the floor can be hidden and shown all the same", async ({ page }) => {
    const id = await startAssessment(page, "hidden floor, no script", "blank");
    await page.goto(`/a/${id}/q/co-tenants?from=check`);
    await page.getByRole("button", { name: "Hide while I answer" }).click();
    await expect(page).toHaveURL(/\/q\/co-tenants\?from=check$/);
    await expect(page.locator('[data-ladder="rail"]')).toBeHidden();
    await page.getByRole("button", { name: "Show the floor so far" }).click();
    await expect(page.locator('[data-ladder="rail"]')).toBeVisible();
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 375, height: 700 } });

  test("the bar at the foot never covers what has the focus, closed or open", async ({ page }) => {
    const id = await startAssessment(page, "phone", "blank");
    await page.goto(`/a/${id}/q/co-tenants`);
    const bar = page.locator("[data-floor-bar]");
    for (const isOpen of [false, true]) {
      if (isOpen) await bar.locator("summary").click();
      await page.evaluate(() => scrollTo(0, 0));
      await page.getByRole("link", { name: "Back" }).focus();
      const barBox = await bar.boundingBox();
      expect((barBox?.y ?? 0) + (barBox?.height ?? 0)).toBe(700);
      for (let step = 0; step < 8; step += 1) {
        await page.keyboard.press("Tab");
        const covered = await page.evaluate(() => {
          const focused = document.activeElement;
          const { top, bottom, left, width } = (
            focused?.closest("[data-choice-row]") ??
            focused ??
            document.body
          ).getBoundingClientRect();
          const over = document.querySelector("[data-floor-bar]");
          if (!over || over.contains(focused)) return false;
          const hit = [top + 2, bottom - 2].map((y) => document.elementFromPoint(left + width / 2, y));
          return hit.every((element) => element === null || over.contains(element));
        });
        expect(covered).toBe(false);
      }
    }
  });

  test("on a low screen the bar stays in its place on the page", async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 400 });
    const id = await startAssessment(page, "low screen", "blank");
    await page.goto(`/a/${id}/q/co-tenants`);
    await expect(page.locator("[data-floor-bar]")).toHaveCSS("position", "static");
  });
});
