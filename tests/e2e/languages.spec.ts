import AxeBuilder from "@axe-core/playwright";
import type { BrowserContext, Page } from "@playwright/test";
import { getResult, startAssessment } from "../support/assessment-pages";
import { expect, test } from "../support/browser";

/** Names in capitals, so that no letter of them is taken for an untranslated word. */
const names = ["PX-1", "PX-2"] as const;

const corePages = (id: string, other: string) => [
  "/",
  "/new",
  "/library",
  "/compare",
  `/compare?ids=${id},${other}`,
  ...["sections", "q/co-tenants", "q/regimes", "q/tenant-data", "check", "result", "share"].map(
    (path) => `/a/${id}/${path}`,
  ),
];

async function startTwo(page: Page): Promise<readonly [string, string]> {
  const id = await startAssessment(page, names[0], "public-cloud");
  await getResult(page, id);
  const other = await startAssessment(page, names[1], "university-research-groups");
  return [id, other];
}

async function choose(context: BrowserContext, page: Page, language: string): Promise<void> {
  await context.addCookies([{ name: "language", value: language, url: new URL(page.url()).origin }]);
}

const overflowOf = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** Runs of plain small letters in what is seen or read out, outside of texts marked as in another language. */
function plainWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const marked = '[lang]:not(html), [translate="no"], code, .font-mono, script, style';
    const month =
      /\d{1,2}\s(January|February|March|April|May|June|July|August|September|October|November|December)\s\d{4}/g;
    const plain = (text: string) => text.replaceAll(month, "").match(/[a-z]{3,}.*/g) ?? [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT);
    const found: string[] = [];
    for (let node: Node | null = document.body; node; node = walker.nextNode()) {
      if (!(node instanceof Element) || node.closest(marked) || !node.checkVisibility()) continue;
      for (const name of ["aria-label", "title", "alt", "placeholder"]) {
        found.push(...plain(node.getAttribute(name) ?? ""));
      }
      for (const child of node.childNodes) {
        if (child.nodeType === Node.TEXT_NODE) found.push(...plain(child.textContent ?? ""));
      }
    }
    return found;
  });
}

test("no word of the interface is outside of the messages, and longer words fit a phone", async ({
  page,
  context,
  allowConsoleError,
}) => {
  // A form that comes back is answered with 422.
  allowConsoleError(/status of 422/);
  test.setTimeout(240_000);
  const [id, other] = await startTwo(page);
  await choose(context, page, "en-XA");
  for (const path of corePages(id, other)) {
    await page.goto(path);
    await page.evaluate(() => {
      for (const each of document.querySelectorAll("details")) each.open = true;
    });
    expect(await plainWords(page), path).toEqual([]);
    await page.setViewportSize({ width: 375, height: 800 });
    expect(await overflowOf(page), path).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1280, height: 800 });
  }
  // What a form says when something is missing comes from the server, too.
  await page.goto("/new");
  await page.locator("main form button").click();
  await expect(page.locator("#error-summary")).toBeVisible();
  expect(await plainWords(page)).toEqual([]);
  await expect(page).toHaveTitle(/^\[Éŕŕöŕ/);
});

test("the pages are as accessible in German, and fit a phone", async ({ page, context }) => {
  test.setTimeout(240_000);
  const [id, other] = await startTwo(page);
  await choose(context, page, "de");
  await page.setViewportSize({ width: 375, height: 800 });
  for (const path of [...corePages(id, other), "/rules", "/rules/TEN-01"]) {
    await page.goto(path);
    await expect(page.locator("html")).toHaveAttribute("lang", "de");
    expect(await overflowOf(page), path).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id: rule, nodes }) => `${path}: ${rule} ${nodes[0]?.html}`)).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 800 });
  for (const path of corePages(id, other)) {
    await page.goto(path);
    expect(await overflowOf(page), path).toBeLessThanOrEqual(0);
  }
});

test.describe("in a browser that asks for German", () => {
  test.use({ locale: "de-AT" });

  test("a question is answered in German, errors included", async ({ page, allowConsoleError }) => {
    allowConsoleError(/status of 422/);
    await page.goto("/new");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bewertung beginnen");
    await page.getByRole("button", { name: "Beginnen" }).click();
    await expect(page.locator("#error-summary")).toContainText("Geben Sie einen Namen");
    await expect(page).toHaveTitle(/^Fehler: /);
    await page.getByLabel("Name des Workloads").fill("Zahlungen");
    await page.getByRole("button", { name: "Beginnen" }).click();
    await page.getByRole("link", { name: /^Weiter/ }).click();
    await page.locator("input[name=answer]").first().check();
    await expect(page.getByText("Gespeichert")).toBeVisible();
  });

  test.describe("without JavaScript", () => {
    test.use({ javaScriptEnabled: false });

    test("the language is changed in the footer, and the page stays the same", async ({ page }) => {
      await page.goto("/compare?ids=1");
      await expect(page.locator("html")).toHaveAttribute("lang", "de");
      await expect(page.getByRole("button", { name: "Deutsch" })).toHaveAttribute("aria-current", "true");
      await page.getByRole("button", { name: "English" }).click();
      await expect(page).toHaveURL(/\/compare\?ids=1$/);
      await expect(page.locator("html")).toHaveAttribute("lang", "en");
      await page.goto("/new");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Start an assessment");
    });
  });
});

test("whoever opens a shared link reads it in their own language", async ({
  page,
  openAnotherVisitor,
  allowConsoleError,
}) => {
  allowConsoleError(/status of 410/);
  const id = await startAssessment(page, "shared", "internal-tool");
  await getResult(page, id);
  await page.goto(`/a/${id}/share`);
  await page.getByLabel("Who is it for?").fill("Audit team");
  await page.getByRole("button", { name: /Create a link/ }).click();
  const address = await page.getByLabel("Address of the link").inputValue();
  const reader = await openAnotherVisitor();
  for (const path of [address, "/s/ended"]) {
    await reader.goto(path);
    await reader.getByRole("button", { name: "Deutsch" }).click();
    await expect(reader.locator("html")).toHaveAttribute("lang", "de");
    expect(reader.url()).toContain("/s/");
    await reader.getByRole("button", { name: "English" }).click();
    await expect(reader.locator("html")).toHaveAttribute("lang", "en");
  }
});

test("the language form takes only what its page sends, and leads nowhere else", async ({ page }) => {
  await page.goto("/");
  const headers = { origin: new URL(page.url()).origin };
  const post = (multipart: Record<string, string>) =>
    page.request.post("/language", { headers, multipart, maxRedirects: 0 });
  expect((await post({ language: "tlh", back: "/" })).status()).toBe(400);
  expect((await post({})).status()).toBe(400);
  const away = await post({ language: "de", back: "https://elsewhere.example/" });
  expect([away.status(), away.headers()["location"]]).toEqual([303, "/"]);
});
