import type { BrowserContextOptions, Page } from "@playwright/test";
import { getResult, startAssessment } from "../../../support/assessment-pages";
import { test as base, expect } from "../../../support/browser";

export { expect };

/** What the pages under test are about, made once for each worker. */
export type Made = {
  /** A concluded assessment from a preset, and another one to put beside it. */
  readonly id: string;
  readonly otherId: string;
  /** The path of a live share link to the first one's result. */
  readonly sharedPath: string;
  /** The cookies of the visitor who owns them. */
  readonly storageState: Exclude<BrowserContextOptions["storageState"], string | undefined>;
};

/** The suite's test: its visitor owns `made`, which tests read and do not change. */
export const test = base.extend<object, { made: Made }>({
  made: [
    async ({ browser }, use, { project }) => {
      const { baseURL } = project.use;
      const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
      const page = await context.newPage();
      const id = await startAssessment(page, "payments-api", "public-cloud");
      await getResult(page, id);
      const otherId = await startAssessment(page, "research batch", "university-research-groups");
      await getResult(page, otherId);
      const sharedPath = await shareResult(page, id);
      const storageState = await context.storageState();
      await context.close();
      await use({ id, otherId, sharedPath, storageState });
    },
    { scope: "worker", timeout: 120_000 },
  ],
  storageState: async ({ made }, use) => {
    await use(made.storageState);
  },
});

/** Makes a link to the latest result of an assessment and gives its path. */
async function shareResult(page: Page, id: string): Promise<string> {
  await page.goto(`/a/${id}/share`);
  await page.getByLabel("Who is it for?").fill("Audit team");
  await page.getByRole("button", { name: /Create a link/ }).click();
  return new URL(await page.getByLabel("Address of the link").inputValue()).pathname;
}
