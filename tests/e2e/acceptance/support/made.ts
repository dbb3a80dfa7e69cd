import type { BrowserContextOptions } from "@playwright/test";
import { getResult, shareByLink, startAssessment } from "../../../support/assessment-pages";
import { test as base, expect } from "../../../support/browser";

export { expect };

/** What the pages under test are about, made once for each worker. */
export type Made = {
  /** A concluded assessment from a preset, and another one to put beside it. */
  readonly id: string;
  readonly otherId: string;
  /** The path of a live share link to the first one's result. */
  readonly sharedPath: string;
  /** The path of one to edit it, and of the page where that link is changed. */
  readonly editPath: string;
  readonly linkPath: string;
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
      const pathOf = (address: string) => new URL(address).pathname;
      const sharedPath = pathOf(await shareByLink(page, id, { label: "Audit team" }));
      const editPath = pathOf(await shareByLink(page, id, { label: "Team", scope: "edit" }));
      const change = page.getByRole("link", { name: "Change the link for Team" });
      const linkPath = (await change.getAttribute("href")) ?? "";
      const storageState = await context.storageState();
      await context.close();
      await use({ id, otherId, sharedPath, editPath, linkPath, storageState });
    },
    { scope: "worker", timeout: 120_000 },
  ],
  storageState: async ({ made }, use) => {
    await use(made.storageState);
  },
});
