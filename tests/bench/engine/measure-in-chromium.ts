import { createServer, type Server } from "node:http";
import { chromium } from "@playwright/test";
import { chromiumArguments, provideChromium } from "@/bin/chromium.mjs";
import type { WaysTimes } from "./measure-ways";

/** As strict as the application's own; isolated, since only then does a page's clock count microseconds. */
const headers = {
  "Content-Security-Policy": "default-src 'none'; script-src 'self'",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
};

/** Measures in a page of Chromium, which gets the bundled script from this machine. */
export async function measureInChromium(script: string): Promise<WaysTimes> {
  const executablePath = await provideChromium();
  const server = createServer((request, response) => {
    const isScript = request.url === "/page.js";
    response.writeHead(200, { ...headers, "Content-Type": isScript ? "text/javascript" : "text/html" });
    response.end(
      isScript ? script : '<!doctype html><title>Benchmark</title><script src="/page.js"></script>',
    );
  });
  const address = await listen(server);
  const browser = await chromium.launch({ executablePath, args: chromiumArguments });
  try {
    const page = await browser.newPage();
    await page.goto(address, { timeout: 120_000 });
    const text = await page.locator("html").getAttribute("data-ways", { timeout: 120_000 });
    // The page wrote this text a moment ago, from a value of that type.
    return JSON.parse(text ?? "null") as WaysTimes;
  } finally {
    await browser.close();
    server.close();
  }
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      if (typeof address === "object" && address) resolve(`http://127.0.0.1:${address.port}/`);
    });
  });
}
