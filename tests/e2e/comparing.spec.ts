import { answer, getResult, startAssessment } from "../support/assessment-pages";
import { expect, test } from "../support/browser";

test("two assessments stand side by side, the answers that differ first", async ({ page }) => {
  const university = await startAssessment(page, "research batch", "university-research-groups");
  await getResult(page, university);
  const cloud = await startAssessment(page, "cloud offer", "public-cloud");
  await getResult(page, cloud);

  await page.goto("/compare");
  await page.getByLabel("cloud offer").check();
  await page.getByLabel("research batch").check();
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Compare 2");

  // The picker lists the last changed first, so the cloud offer is the baseline.
  const verdicts = page.locator("#verdicts");
  await expect(verdicts.getByRole("columnheader").nth(1)).toContainText("cloud offer");
  await expect(verdicts.getByRole("row", { name: /^Firm floor/ })).toContainText("−2 rungs");
  const differing = page.locator("#differing");
  await expect(differing.getByRole("row").nth(1)).toContainText("kernel");
  const headings = await page.getByRole("heading", { level: 2 }).allTextContents();
  expect(headings[0]).toBe("Verdicts");
  expect(headings[1]).toBe("Why the verdicts differ");
  expect(headings[2]).toMatch(/^Answers that differ: [1-9]/);
  await expect(page.getByText(/^Recommended for research batch: Container/)).toBeVisible();

  // The address holds all of it: another baseline, and only what differs.
  await verdicts.getByRole("link", { name: "Make it the baseline research batch" }).click();
  await expect(verdicts.getByRole("columnheader").nth(1)).toContainText("research batch");
  await expect(verdicts.getByRole("row", { name: /^Firm floor/ })).toContainText("+2 rungs");
  await expect(page.locator("#agreeing")).toHaveCount(1);
  await page.getByLabel("Differences only").check();
  await page.getByRole("button", { name: "Update" }).click();
  await expect(page).toHaveURL(/only=differences/);
  await expect(verdicts.getByRole("columnheader").nth(1)).toContainText("research batch");
  await expect(page.locator("#agreeing")).toHaveCount(0);
  await page.getByLabel("Differences only").uncheck();
  await page.getByLabel("Order of the answers").selectOption("questionnaire");
  await page.getByRole("button", { name: "Update" }).click();
  const inOrder = await page.locator("#answers tbody tr").count();
  expect(inOrder).toBeGreaterThan(await page.locator("#answers [data-other]").count());
});

test("two revisions of one workload compare, and each pair says by which rules it may not share", async ({
  page,
}) => {
  const id = await startAssessment(page, "payments-api", "card-payments");
  await getResult(page, id);
  await answer(page, id, "co-tenants", "unrelated-organisations");
  await getResult(page, id);
  const other = await startAssessment(page, "jobs of strangers", "ci-for-untrusted-code");
  await getResult(page, other);

  await page.goto(`/compare?ids=${id}~1,${id},${other}`);
  await expect(page.locator("#verdicts").getByRole("columnheader")).toHaveText([
    "Part of the verdict",
    /payments-api.*Revision 1/,
    /payments-api.*Revision 2/,
    /jobs of strangers/,
  ]);
  const pair = page.locator("#sharing").getByRole("row", { name: /revision 1 and jobs of strangers/ });
  await expect(pair.getByRole("cell").first()).toContainText("No");
  await expect(pair.getByRole("cell").first().getByRole("link").first()).toHaveAttribute(
    "href",
    /^\/rules\//,
  );
  await expect(page.locator("#sharing-matrix").getByRole("row")).toHaveCount(4);
  await expect(page.locator("#pools")).toContainText("On one kernel: 3 groups");

  await page.getByRole("link", { name: "Add or change" }).click();
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(3);

  // A search keeps what is picked, and its address brings both back.
  await page.goto(`${page.url()}&q=nothing+like+it`);
  await expect(page.getByText("Nothing matches “nothing like it”.")).toBeVisible();
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(3);
  await page.getByRole("searchbox", { name: "Find by name" }).fill("STRANGERS job");
  await page.keyboard.press("Enter");
  await expect(page.getByText("One matches “STRANGERS job”.")).toBeVisible();
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(3);
  await page.getByRole("checkbox", { name: "jobs of strangers" }).uncheck();
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Compare 2");
});

test("on a phone two of three stand under each other's label, and another can be put there", async ({
  page,
}) => {
  const ids: string[] = [];
  for (const [name, preset] of [
    ["first", "card-payments"],
    ["second", "public-cloud"],
    ["third", "internal-tool"],
  ] as const) {
    ids.push(await startAssessment(page, name, preset));
  }
  await page.setViewportSize({ width: 375, height: 800 });
  await page.goto(`/compare?ids=${ids.join(",")}`);
  const heads = page.locator("#verdicts").getByRole("columnheader").filter({ hasText: "Draft" });
  await expect(heads).toHaveText([/first/, /second/]);
  const floor = page.locator("#verdicts").getByRole("row", { name: /^Firm floor/ });
  const label = await floor.getByRole("rowheader").boundingBox();
  const cells = await floor.getByRole("cell").all();
  expect(cells).toHaveLength(2);
  for (const cell of cells) {
    const box = await cell.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual((label?.y ?? 0) + (label?.height ?? 0) - 1);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
  await page.getByLabel("Beside it").selectOption({ label: "third, Draft without a result" });
  await page.getByRole("button", { name: "Update" }).click();
  await expect(heads).toHaveText([/first/, /third/]);
  // Where three have hardly room, every table scrolls within its region.
  await page.setViewportSize({ width: 660, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(660);
});

test("a comparison needs two assessments, and says so", async ({ page }) => {
  await page.goto("/compare");
  await expect(page.getByText(/needs two assessments/)).toBeVisible();
});

test("the next day it is all still there", async ({ page, context }) => {
  const id = await startAssessment(page, "come back tomorrow", "university-research-groups");
  const verdict = await getResult(page, id);
  await page.close();
  const tomorrow = await context.newPage();
  await tomorrow.goto("/library");
  await tomorrow.getByRole("link", { name: "Revision 1" }).click();
  await expect(tomorrow.getByRole("heading", { level: 1 })).toHaveText(verdict);
});

test("whoever keeps starting assessments keeps their library", async ({ page, context }) => {
  const visitor = async () => {
    const found = (await context.cookies()).find(({ name }) => name === "visitor");
    if (!found) throw new Error("The browser has no visitor's cookie.");
    return found;
  };
  const inDays = (days: number) => Date.now() / 1000 + days * 86_400;
  await startAssessment(page, "first", "blank");
  const given = await visitor();
  await context.addCookies([{ ...given, expires: inDays(1) }]);
  await startAssessment(page, "much later", "blank");
  const renewed = await visitor();
  expect(renewed.value).toBe(given.value);
  expect(renewed.expires).toBeGreaterThan(inDays(300));
});
