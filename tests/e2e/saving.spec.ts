import { answer, startAssessment } from "../support/assessment-pages";
import { expect, test } from "../support/browser";

const saves = "**/api/assessments/**";

test("a picked answer is saved at once, without Continue, and the page says when", async ({ page }) => {
  const id = await startAssessment(page, "autosave", "blank");
  await page.goto(`/a/${id}/q/co-tenants`);
  await page.locator('input[value="same-team"]').check();
  const status = page.getByRole("status");
  await expect(status).toHaveText(/^Saved \d\d:\d\d$/);
  // A save that went well is there to be seen, not heard.
  await expect(status).toHaveAttribute("aria-live", "off");
  await page.reload();
  await expect(page.locator('input[value="same-team"]')).toBeChecked();
});

test("an answer picked before script has arrived is saved once it has", async ({ page }) => {
  const id = await startAssessment(page, "early", "blank");
  let deliver = (): void => undefined;
  const delivered = new Promise<void>((resolve) => {
    deliver = resolve;
  });
  await page.route("**/_next/static/**/*.js*", async (route) => {
    await delivered;
    await route.continue();
  });
  await page.goto(`/a/${id}/q/co-tenants`, { waitUntil: "commit" });
  await page.locator('input[value="same-team"]').check();
  deliver();
  await expect(page.getByRole("status")).toHaveText(/^Saved \d\d:\d\d$/);
});

test("what cannot be sent is kept, survives a reload and is sent when the network is back", async ({
  page,
  allowConsoleError,
}) => {
  allowConsoleError(/net::ERR_(FAILED|INTERNET_DISCONNECTED)/);
  const id = await startAssessment(page, "offline", "blank");
  const status = page.getByRole("status");
  await page.route(saves, (route) => route.abort());
  await page.goto(`/a/${id}/q/code-origin`);
  await page.locator('input[value="vendor-binary"]').check();
  await expect(status).toContainText("Offline: 1 answer kept on this device");
  await expect(status).toHaveAttribute("aria-live", "polite");
  await page.goto(`/a/${id}/q/co-tenants`);
  await page.locator('input[value="same-team"]').check();
  await expect(status).toContainText("Offline: 2 answers kept on this device");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page).toHaveURL(/\/q\/co-tenants$/);

  await page.reload();
  await expect(page.locator('input[value="same-team"]')).toBeChecked();
  await expect(status).toContainText("Offline: 2 answers kept on this device");
  await page.unroute(saves);
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await expect(status).toHaveText(/^Saved \d\d:\d\d$/);
  await expect(status).toHaveAttribute("aria-live", "polite");
  await page.goto(`/a/${id}/q/code-origin`);
  await expect(page.locator('input[value="vendor-binary"]')).toBeChecked();
  await expect(status).toBeEmpty();
});

test("an answer kept offline does not overwrite one given elsewhere meanwhile: both are shown", async ({
  page,
  context,
  openAnotherVisitor,
  allowConsoleError,
}) => {
  allowConsoleError(/net::ERR_FAILED|status of 412/);
  const id = await startAssessment(page, "offline conflict", "blank");
  await page.route(saves, (route) => route.abort());
  await page.goto(`/a/${id}/q/code-origin`);
  await page.locator('input[value="own-reviewed"]').check();
  const status = page.getByRole("status");
  await expect(status).toContainText("Offline: 1 answer kept");

  // The same person on another device.
  const other = await openAnotherVisitor();
  await other.context().addCookies(await context.cookies());
  await answer(other, id, "code-origin", "vendor-binary");

  // Back online on another question, whose page says that something has to be decided, and where.
  await page.unroute(saves);
  await page.goto(`/a/${id}/q/co-tenants`);
  await expect(status).toContainText("1 kept answer was answered otherwise meanwhile");
  await status.getByRole("link", { name: "Compare" }).click();
  await expect(page.locator('input[value="own-reviewed"]')).toBeChecked();
  await status.getByRole("button", { name: "Compare" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This question was answered twice");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.locator("#error-summary")).toContainText("Select which answer to keep");
  await page.getByLabel("A vendor's binary").check();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.waitForURL((url) => !url.pathname.endsWith("/code-origin"));
  await page.goto(`/a/${id}/q/code-origin`);
  await expect(page.locator('input[value="vendor-binary"]')).toBeChecked();
  await expect(status).toBeEmpty();
});
