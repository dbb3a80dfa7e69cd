import { expect, type Page } from "@playwright/test";

/** Starts an assessment in the browser and gives its id. `start` is "blank" or a preset's id. */
export async function startAssessment(page: Page, name: string, start: string): Promise<string> {
  await page.goto("/new");
  await page.getByLabel("Name of the workload").fill(name);
  await page.locator(`input[name=start][value="${start}"]`).check();
  await page.getByRole("button", { name: "Start" }).click();
  await page.waitForURL(/\/a\/[0-9a-f-]{36}\/sections$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  return new URL(page.url()).pathname.split("/")[2] ?? "";
}

/** Answers one question on its page with the given values and continues. Gives the path it led to. */
export async function answer(page: Page, id: string, question: string, ...values: string[]): Promise<string> {
  await page.goto(`/a/${id}/q/${question}`);
  return await answerHere(page, ...values);
}

/** Answers one question as a program does: where the page for it is not what a test is about. */
export async function answerByApi(page: Page, id: string, question: string, option: string): Promise<void> {
  const place = `/api/assessments/${id}/answers/${question}`;
  const tag = (await page.request.get(place)).headers()["etag"] ?? "";
  const data = { answer: { kind: "chosen", options: [option] } };
  const saved = await page.request.put(place, { data, headers: { "if-match": tag } });
  expect(saved.status()).toBe(200);
}

/** Answers the question that the page shows and continues. */
export async function answerHere(page: Page, ...values: string[]): Promise<string> {
  const here = page.url();
  for (const value of values) await page.locator(`input[name=answer][value="${value}"]`).check();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.waitForURL((url) => url.href !== here);
  return new URL(page.url()).pathname;
}

/** Goes from the check page to the result and gives the verdict as its heading says it. */
export async function getResult(page: Page, id: string): Promise<string> {
  await page.goto(`/a/${id}/check`);
  await page.getByRole("button", { name: "Get the result" }).click();
  await page.waitForURL(/\/result$/);
  return (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
}

/** Makes a share link on its page, to read the latest revision for 30 days unless said, and gives its address. */
export async function shareByLink(
  page: Page,
  id: string,
  terms: {
    readonly label: string;
    readonly scope?: "read" | "review" | "edit";
    /** A revision's number or "latest". */
    readonly shows?: string;
    readonly extras?: readonly ("notes" | "names" | "chats" | "opens")[];
  },
): Promise<string> {
  const { label, scope = "read", shows, extras = [] } = terms;
  await page.goto(`/a/${id}/share`);
  await page.getByLabel("Who is it for?").fill(label);
  await page.locator(`input[name=scope][value="${scope}"]`).check();
  if (shows !== undefined) await page.getByLabel("Which result does it show?").selectOption(shows);
  for (const extra of extras) await page.locator(`input[name=extras][value="${extra}"]`).check();
  await page.getByRole("button", { name: "Create a link" }).click();
  return await page.getByLabel("Address of the link").inputValue();
}
