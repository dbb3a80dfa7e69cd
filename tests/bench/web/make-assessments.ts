import type { Browser } from "@playwright/test";
import { getResult, startAssessment } from "../../support/assessment-pages";
import type { Made } from "./pages";

/** Starts two assessments as a person would, gets their results and shares one. */
export async function makeAssessments(
  browser: Browser,
  origin: string,
): Promise<{ readonly made: Made; readonly cookie: string }> {
  const context = await browser.newContext({ baseURL: origin });
  const page = await context.newPage();
  const otherId = await startAssessment(page, "research batch", "university-research-groups");
  await getResult(page, otherId);
  const id = await startAssessment(page, "cloud offer", "public-cloud");
  await getResult(page, id);
  await page.goto(`/a/${id}/share`);
  await page.getByLabel("Who is it for?").fill("Benchmark");
  await page.getByRole("button", { name: /Create a link/ }).click();
  const address = new URL(await page.getByLabel("Address of the link").inputValue());
  const cookies = await context.cookies();
  await context.close();
  return {
    made: { id, otherId, token: address.pathname.slice("/s/".length) },
    cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; "),
  };
}
