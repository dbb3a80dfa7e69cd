import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";

export { expect };

interface BrowserFixtures {
  /** Another person: a page in a browser context of its own, with cookies of its own. */
  openAnotherVisitor: () => Promise<Page>;
  /** Declares that an error on the console is to be expected, such as that of a page answering 404. */
  allowConsoleError: (pattern: RegExp) => void;
  consoleGuard: ConsoleGuard;
}

/**
 * Playwright's test, in which any error on the console or thrown in a page fails the test, unless it was
 * declared with `allowConsoleError`, whoever's page it is in.
 */
export const test = base.extend<BrowserFixtures>({
  consoleGuard: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the wanted fixtures from the pattern.
    async ({}, use) => {
      const guard = new ConsoleGuard();
      await use(guard);
      expect(guard.unexpected(), "errors in the browser that the test does not allow").toEqual([]);
    },
    { auto: true },
  ],
  allowConsoleError: async ({ consoleGuard }, use) => {
    await use((pattern) => consoleGuard.allowed.push(pattern));
  },
  context: async ({ context, consoleGuard }, use) => {
    consoleGuard.watch(context);
    await use(context);
  },
  openAnotherVisitor: async ({ browser, consoleGuard }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext();
      contexts.push(context);
      consoleGuard.watch(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});

/** Collects what goes wrong in the pages of the contexts it watches. */
class ConsoleGuard {
  readonly allowed: RegExp[] = [];
  readonly #errors: string[] = [];

  watch(context: BrowserContext): void {
    context.on("console", (message) => {
      if (message.type() === "error") this.#errors.push(`${message.text()} (${message.location().url})`);
    });
    context.on("weberror", (webError) => this.#errors.push(String(webError.error().stack)));
  }

  unexpected(): string[] {
    return this.#errors.filter((error) => !this.allowed.some((pattern) => pattern.test(error)));
  }
}
