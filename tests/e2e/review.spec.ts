import type { Page } from "@playwright/test";
import { answer, getResult, shareByLink, startAssessment } from "../support/assessment-pages";
import { expect, test } from "../support/browser";

/** An assessment with a result whose workload runs at a rung today, and its review page's address. */
async function concluded(page: Page, today: string): Promise<string> {
  const id = await startAssessment(page, "payments-api", "public-cloud");
  await answer(page, id, "today", today);
  await getResult(page, id);
  return id;
}

/** Lets somebody else review by a link. */
async function asReviewer(owner: Page, reviewer: Page, id: string, name: string): Promise<void> {
  const address = await shareByLink(owner, id, { label: "Security", scope: "review" });
  await reviewer.goto(address);
  await reviewer.getByLabel("What do others call you?").fill(name);
  await reviewer.getByRole("button", { name: "Start reviewing" }).click();
  await reviewer.waitForURL(`/a/${id}/review`);
}

const sentence = (page: Page) => page.locator("blockquote");
const check = (page: Page) => page.getByRole("button", { name: "Check the sentence" }).click();
const record = (page: Page) => page.getByRole("button", { name: "Record decision" }).click();

test("below the floor agreeing is not offered, in words; a risk is accepted by a sentence, until an edit", async ({
  page,
  openAnotherVisitor,
}) => {
  const id = await concluded(page, "container");
  const reviewer = await openAnotherVisitor();
  await asReviewer(page, reviewer, id, "A. Novak");
  await expect(
    reviewer.getByText(/^Agreeing is not offered: today is (one rung|\d rungs) short/),
  ).toBeVisible();
  await expect(reviewer.getByRole("radio", { name: "Agree", exact: true })).toHaveCount(0);
  await expect(reviewer.locator(":disabled")).toHaveCount(0);

  await reviewer.getByRole("radio", { name: "Accept the risk until a date" }).check();
  await reviewer.getByLabel("Why is the risk accepted?").fill("It moves in May.\n<b>Not before.</b>");
  await reviewer.getByLabel("Compensating controls").fill("gVisor on both nodes");
  await reviewer.getByLabel("Who owns the risk?").fill("Head of payments");
  await check(reviewer);
  await expect(sentence(reviewer)).toHaveText(
    /^“A\. Novak \(name as given\) accepts the risk of running payments-api as Container, (one rung|\d rungs) short of the floor .+, until \d+\s\w+\s\d{4}\. It is owned by Head of payments and bound to revision 1 under rule set [\d.]+\.”$/,
  );
  await expect(reviewer.getByText("<b>Not before.</b>")).toBeVisible();

  // Nothing is recorded by looking at it.
  await page.goto(`/a/${id}/review`);
  await expect(page.getByText("Nobody has decided anything yet.")).toBeVisible();

  await record(reviewer);
  await reviewer.waitForURL(/#entry-1$/);
  await expect(reviewer.getByText("Recorded as number 1")).toBeVisible();
  await page.goto(`/a/${id}/result`);
  await page.getByRole("link", { name: /^Review: Risk accepted until/ }).click();
  await expect(page.getByText("A. Novak (name as given, not verified), reviewer")).toBeVisible();
  await expect(page.getByText(/^The record is whole: one entry/)).toBeVisible();
  await page.goto(`/a/${id}/report`);
  await expect(page.getByRole("row", { name: /A\. Novak \(name as given, not verified\)/ })).toContainText(
    "Compensating controls: gVisor on both nodes",
  );

  await answer(page, id, "today", "process");
  await page.goto(`/a/${id}/result`);
  const stale = page.getByRole("link", { name: /^Review: Stale: Risk accepted until/ });
  await expect(stale).toBeVisible();
  await page.goto("/library");
  await expect(stale).toHaveAttribute("href", `/a/${id}/review`);
  await reviewer.reload();
  await expect(reviewer.getByText(/a decision would be stale at once/)).toBeVisible();
  await expect(reviewer.locator("#entry-1")).toContainText("It moves in May.");
});

test("a reviewer agrees, the owner does not with themselves; sending it twice records it once", async ({
  page,
  openAnotherVisitor,
}) => {
  const id = await concluded(page, "dedicated-host");
  await page.goto(`/a/${id}/review`);
  await expect(page.getByText(/authors do not sign their own work/)).toBeVisible();
  await expect(page.getByRole("radio")).toHaveCount(1);

  const reviewer = await openAnotherVisitor();
  await asReviewer(page, reviewer, id, "B. Ito");
  await reviewer.getByRole("radio", { name: "Agree", exact: true }).check();
  await check(reviewer);
  await expect(sentence(reviewer)).toHaveText(
    /^“B\. Ito \(name as given\) agrees with revision 1 of payments-api/,
  );
  await reviewer.getByRole("button", { name: "Record decision" }).dblclick();
  await reviewer.waitForURL(/#entry-1$/);
  await reviewer.goto(`/a/${id}/review`);
  await expect(reviewer.locator("[id^=entry-]")).toHaveCount(1);
  await page.goto(`/a/${id}/review`);
  await expect(page.getByText("B. Ito (name as given, not verified) agreed with revision 1")).toBeVisible();
});

test("comments stand in one list, oldest first, and can be read by what they are on", async ({
  page,
  openAnotherVisitor,
}) => {
  const id = await concluded(page, "dedicated-host");
  const reviewer = await openAnotherVisitor();
  await asReviewer(page, reviewer, id, "B. Ito");
  await reviewer.getByLabel("What is it on?").selectOption("co-tenants");
  await reviewer.getByLabel("Your comment").fill("Are these really strangers?");
  await reviewer.getByRole("button", { name: "Record comment" }).click();
  await reviewer.waitForURL(/#entry-1$/);

  await page.goto(`/a/${id}/review`);
  await page.getByLabel("Your comment").fill("See the contract.");
  await page.getByLabel("Your name").last().fill("C. Adeyemi");
  await page.getByRole("button", { name: "Record comment" }).click();
  await page.waitForURL(/#entry-2$/);
  await expect(page.locator("[id^=entry-]")).toContainText([
    "Are these really strangers?",
    "See the contract.",
  ]);
  await page.locator("#entry-1").getByRole("link", { name: /^On:/ }).click();
  await expect(page.locator("[id^=entry-]")).toHaveCount(1);
  await expect(page.getByLabel("What is it on?")).toHaveValue("co-tenants");
  await page.getByRole("link", { name: "Show all entries" }).click();
  await expect(page.locator("[id^=entry-]")).toHaveCount(2);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("what is missing is said above and at its field, and nothing typed is lost", async ({
      page,
      allowConsoleError,
    }) => {
      allowConsoleError(/status of 422/);
      const id = await concluded(page, "container");
      await page.goto(`/a/${id}/review`);
      await page.getByRole("radio", { name: "Accept the risk until a date" }).check();
      await page.getByLabel("Why is the risk accepted?").fill("It moves in May.");
      await page.getByLabel("Accepted until").fill("2020-01-01");
      await check(page);
      await expect(page).toHaveTitle(/^Error: /);
      await expect(page.locator("#error-summary")).toBeFocused();
      await expect(page.getByRole("alert").getByRole("link")).toHaveText([
        "Write which controls make up for it, or that there are none.",
        "Enter who owns this risk.",
        /^Enter a date within 12 months, like /,
        "Enter your name, as it is to stand in the record.",
      ]);
      await page.getByRole("alert").getByRole("link").first().click();
      await expect(page.getByLabel("Compensating controls")).toBeFocused();
      await expect(page.getByLabel("Why is the risk accepted?")).toHaveValue("It moves in May.");
      await page.getByLabel("Compensating controls").fill("None");
      await page.getByLabel("Who owns the risk?").fill("Head of payments");
      await page.getByLabel("Your name").first().fill("C. Adeyemi");
      const inAWeek = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
      await page.getByLabel("Accepted until").fill(inAWeek);
      await check(page);
      await page.getByRole("button", { name: "Change something" }).click();
      await expect(page.getByLabel("Accepted until")).toHaveValue(inAWeek);
      await check(page);
      await page.getByRole("link", { name: "Record nothing" }).click();
      await expect(page.getByText("No comments or decisions yet.")).toBeVisible();
    });
  });
}

test("nobody reviews what is not there: no result yet, or somebody else's", async ({
  page,
  openAnotherVisitor,
  allowConsoleError,
}) => {
  allowConsoleError(/status of 404/);
  const id = await startAssessment(page, "ledger", "blank");
  await page.goto(`/a/${id}/review`);
  await expect(page.getByText("A review is of a result, and there is none yet.")).toBeVisible();
  const stranger = await openAnotherVisitor();
  const response = await stranger.goto(`/a/${id}/review`);
  expect(response?.status()).toBe(404);
});
