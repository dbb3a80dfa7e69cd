import { gzipSync } from "node:zlib";
import type { Browser } from "@playwright/test";

/** What one visit to a page loads as script. */
export type Weight = {
  /** Script files as the browser got them. */
  readonly scripts: readonly string[];
  /** As sent, with headers. */
  readonly transferredBytes: number;
  /** Compressed here, so that both sides are compressed alike. */
  readonly gzipBytes: number;
  /** The page itself, before compression. */
  readonly htmlBytes: number;
  /** Of scripts within the page: data for the framework. */
  readonly inlineBytes: number;
  /** Errors on the console. A page that does not work weighs nothing worth knowing. */
  readonly errors: readonly string[];
};

/** Opens a page as a first visit, and waits until nothing more comes. */
export async function weighScripts(browser: Browser, url: string, cookie: string): Promise<Weight> {
  const context = await browser.newContext(cookie ? { extraHTTPHeaders: { cookie } } : {});
  try {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    page.on("pageerror", ({ message }) => errors.push(message));
    const client = await context.newCDPSession(page);
    const requests = new Set<string>();
    const loaded = new Map<string, number>();
    client.on("Network.responseReceived", ({ requestId, type }) => {
      if (type === "Script") requests.add(requestId);
    });
    client.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      loaded.set(requestId, encodedDataLength);
    });
    await client.send("Network.enable");
    const response = await page.goto(url, { waitUntil: "networkidle" });
    const scripts: string[] = [];
    let transferredBytes = 0;
    for (const requestId of requests) {
      const { body, base64Encoded } = await client.send("Network.getResponseBody", { requestId });
      scripts.push(base64Encoded ? Buffer.from(body, "base64").toString() : body);
      transferredBytes += loaded.get(requestId) ?? 0;
    }
    const inline = await page.locator("script:not([src])").allTextContents();
    return {
      scripts,
      transferredBytes,
      gzipBytes: scripts.reduce((sum, script) => sum + gzipSync(script).length, 0),
      htmlBytes: (await response?.body())?.length ?? 0,
      inlineBytes: Buffer.byteLength(inline.join("")),
      errors,
    };
  } finally {
    await context.close();
  }
}
