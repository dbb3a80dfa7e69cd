import { startAssessment } from "../support/assessment-pages";
import { expect, test } from "../support/browser";

test("an empty library says so, and offers a start", async ({ page }) => {
  await page.goto("/library");
  await expect(page.getByRole("heading", { level: 2 })).toHaveText("No assessments yet");
  await page.getByRole("main").getByRole("link", { name: "Start an assessment" }).click();
  await expect(page).toHaveURL(/\/new$/);
});

test("the end of the library leads back to its beginning", async ({ page }) => {
  await startAssessment(page, "only one", "blank");
  const past = new Date(0).toISOString();
  await page.goto(`/library?after=${encodeURIComponent(`${past}_00000000-0000-4000-8000-000000000000`)}`);
  await expect(page.getByRole("heading", { level: 2 })).toHaveText("No more assessments");
  await page.getByRole("link", { name: "Back to the newest" }).click();
  await expect(page.getByRole("link", { name: "only one" })).toBeVisible();
});

test("a comparison of one says what is missing", async ({ page }) => {
  await startAssessment(page, "only one", "blank");
  await page.goto("/compare");
  await expect(page.getByText("this browser has one")).toBeVisible();
});

test("whoever posts a form from elsewhere, or opens a broken address, is told so in their language", async ({
  page,
}) => {
  const asBrowser = { accept: "text/html", "accept-language": "de-AT" };
  const foreign = await page.request.post("/new", {
    headers: { ...asBrowser, origin: "https://elsewhere.example" },
    multipart: { name: "x" },
  });
  expect(foreign.status()).toBe(403);
  const page403 = await foreign.text();
  expect(page403).toContain('<html lang="de"');
  expect(page403).toContain("Dieses Formular kam nicht von hier");
  expect(page403).toContain("was Sie zuvor gespeichert haben, ist erhalten");
  const broken = await page.request.get("/a/%", { headers: asBrowser });
  expect(broken.status()).toBe(400);
  expect(await broken.text()).toContain("Diese Adresse ist nicht lesbar");
});
