import type { Locator, Page } from "@playwright/test";
import { answerByApi, getResult, startAssessment } from "../../support/assessment-pages";
import { expect, test } from "../../support/browser";
import { titled } from "./support/rows";

test.use({ javaScriptEnabled: false });

/** Moves on by the tab key until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((each) => each === document.activeElement)) return;
  }
  throw new Error(`The tab key does not lead to ${target}.`);
}

test(
  titled(
    "Sign-off, delete",
    ["K", "J"],
    "a decision is read before it is recorded, and a deletion taken back",
  ),
  async ({ page }) => {
    const id = await startAssessment(page, "payments-api", "public-cloud");
    await answerByApi(page, id, "today", "container");
    await getResult(page, id);
    const button = (name: string) => page.getByRole("button", { name });
    const press = async (name: string) => {
      await tabTo(page, button(name));
      await page.keyboard.press("Enter");
    };
    const type = async (label: string, text: string) => {
      await tabTo(page, page.getByLabel(label).first());
      await page.keyboard.type(text);
    };

    await page.goto(`/a/${id}/review`);
    await tabTo(page, page.getByRole("radio", { name: "Accept the risk until a date" }));
    await page.keyboard.press("Space");
    await type("Why is the risk accepted?", "It moves in May.");
    await type("Compensating controls", "None");
    await type("Who owns the risk?", "Head of payments");
    await type("Your name", "C. Adeyemi");
    await press("Check the sentence");
    await expect(page.locator("blockquote")).toContainText("C. Adeyemi");

    // Reviewed and corrected: nothing is recorded yet, and nothing typed is lost.
    await press("Change something");
    await expect(page.getByText("No comments or decisions yet.")).toBeVisible();
    await expect(page.getByLabel("Why is the risk accepted?")).toHaveValue("It moves in May.");
    await press("Check the sentence");
    await press("Record decision");
    await page.waitForURL(/#entry-1$/);
    await expect(page.locator("#entry-1")).toContainText("It moves in May.");

    await page.goto("/library");
    await tabTo(page, page.getByLabel("Select payments-api"));
    await page.keyboard.press("Space");
    await press("Move to the bin");
    await expect(page.getByText("1 assessment is in the bin.")).toBeVisible();
    await press("Undo");
    await expect(page.getByText("1 assessment is back in the library.")).toBeVisible();
    await expect(page.getByLabel("Select payments-api")).toBeVisible();
  },
);
