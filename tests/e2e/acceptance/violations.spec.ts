import type { Page } from "@playwright/test";
import { expect, test } from "../../support/browser";

/** What a page of ours must never contain, and by which words the browser complains of it. */
const offences = [
  ["an inline style", '<p style="color: red">x</p>', /inline style/i],
  ["a style element", "<style>p { color: red }</style>", /inline style/i],
  ["an inline script", "<script>document.title = 'ran'</script>", /inline script/i],
  [
    "an event handler",
    '<img src="/icon.svg" alt="" onload="document.title = \'ran\'">',
    /inline event handler/i,
  ],
  ["a foreign script", '<script src="https://elsewhere.example/x.js"></script>', /elsewhere\.example/],
  ["a foreign image", '<img src="https://elsewhere.example/x.png" alt="">', /elsewhere\.example/],
  ["a frame", '<iframe src="/" title="x"></iframe>', /frame/i],
  ["evaluated text", '<script nonce="NONCE">eval("document.title = \'ran\'")</script>', /eval/i],
  ["text as markup", '<script nonce="NONCE">document.body.innerHTML = "<p>ran</p>"</script>', /TrustedHTML/],
  ["an error thrown", '<script nonce="NONCE">throw new Error("thrown here")</script>', /thrown here/],
] as const;

/** Opens the landing page as the server sends it, under its own policy, with something put in that offends it. */
async function openOffending(page: Page, markup: string): Promise<void> {
  await page.route("/", async (route) => {
    const response = await route.fetch();
    const nonce = /'nonce-([^']+)'/.exec(response.headers()["content-security-policy"] ?? "")?.[1] ?? "";
    const body = (await response.text()).replace("</body>", `${markup.replace("NONCE", nonce)}</body>`);
    await route.fulfill({ response, body });
  });
  await page.goto("/");
}

for (const [what, markup, complaint] of offences) {
  test(`${what} in a page is stopped by the policy and seen by every browser test`, async ({
    page,
    consoleGuard,
    allowConsoleError,
  }) => {
    await openOffending(page, markup);
    await expect.poll(() => consoleGuard.unexpected().join("\n")).toMatch(complaint);
    expect(await page.title()).not.toBe("ran");
    allowConsoleError(/./);
  });
}

test.describe("and fails it", () => {
  test.fail();

  test("a page with an inline style", async ({ page, consoleGuard }) => {
    await openOffending(page, '<p style="color: red">x</p>');
    await expect.poll(() => consoleGuard.unexpected().length).toBeGreaterThan(0);
  });
});
