import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createElement } from "react";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sendOnEnd } from "./kept-documents";
import { type Elsewhere, type Reader, type ReadOnlyPage, serveReadOnly } from "./read-only-page";

/** What the page under test says just now; each test sets its own. */
let load: (reader: Reader) => Promise<ReadOnlyPage | Elsewhere>;
let made = 0;
const serve = serveReadOnly((reader) => load(reader));

/** Answers as the framework does: asks for the props, and makes a page unless the response has ended. */
async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const cookies = Object.fromEntries(
    (req.headers.cookie ?? "").split("; ").map((cookie) => cookie.split("=") as [string, string]),
  );
  req.headers["x-own-path"] = req.url;
  try {
    const context = { req: Object.assign(req, { cookies }), res, query: {}, resolvedUrl: req.url ?? "" };
    const found = (await serve(context)) as { readonly props?: { readonly markup: string } };
    if (res.writableEnded) return;
    made += 1;
    const isData = req.headers["x-data"] !== undefined;
    res.setHeader("content-type", isData ? "application/json" : "text/html; charset=utf-8");
    res.setHeader("etag", '"whole"');
    res.end(isData ? JSON.stringify(found) : `<main>${found.props?.markup}</main>`);
  } catch {
    res.statusCode = 500;
    res.setHeader("content-type", "text/html; charset=utf-8");
    res.end("failed");
  }
}

const server = createServer((req, res) => void answer(req, res));
beforeAll(() => new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve)));
afterAll(() => server.close());

async function get(path: string, headers: Record<string, string> = {}) {
  const { port } = server.address() as AddressInfo;
  const before = made;
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    headers: { "accept-language": "en", "x-forwarded-host": "own.example", ...headers },
  });
  return { response, text: await response.text(), isMade: made > before };
}

const page = (text: string, more: Partial<ReadOnlyPage> = {}) => ({
  title: "Title",
  isPublic: false,
  says: [text],
  element: () => createElement("p", null, text),
  ...more,
});

test("sends the page that was made before, compressed or not, byte for byte", async () => {
  load = async () => page("Grüße <b>");
  const first = await get("/same");
  expect(first).toMatchObject({ text: "<main><p>Grüße &lt;b&gt;</p></main>", isMade: true });
  for (const encoding of ["gzip", "identity", "br", "gzip;q=0, *;q=0.5", "deflate, gzip;q=0.5"]) {
    const again = await get("/same", { "accept-encoding": encoding });
    expect(again).toMatchObject({ text: first.text, isMade: false });
    const isCompressed = encoding.endsWith("gzip") || encoding === "deflate, gzip;q=0.5";
    expect(again.response.headers.get("content-encoding")).toBe(isCompressed ? "gzip" : null);
    expect(again.response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(again.response.headers.get("cache-control")).toBe("private, no-store");
    expect(again.response.headers.has("etag")).toBe(false);
  }
});

test("sends it to nobody who asks for another language, look, address or host", async () => {
  load = async ({ words, appearance, path }) => page(`${words.locale} ${appearance.theme} ${path}`);
  const asked = [
    ["/a", {}],
    ["/a", { "accept-language": "de" }],
    ["/a", { cookie: "theme=dark" }],
    ["/a", { cookie: "hatching=on" }],
    ["/a", { "x-forwarded-host": "other.example" }],
    ["/a?more", {}],
  ] as const;
  for (const [path, headers] of asked) expect(await get(path, headers)).toMatchObject({ isMade: true });
  for (const [path, headers] of asked) expect(await get(path, headers)).toMatchObject({ isMade: false });
  expect((await get("/a", { cookie: "theme=dark" })).text).toBe("<main><p>en dark /a</p></main>");
});

test("decides every time who may see it", async () => {
  load = async () => page("Secret");
  expect(await get("/link")).toMatchObject({ text: "<main><p>Secret</p></main>", isMade: true });
  load = async () => page("Ended", { status: 410 });
  const ended = await get("/link");
  expect(ended).toMatchObject({ text: "<main><p>Ended</p></main>", isMade: true });
  expect(ended.response.status).toBe(410);
  const again = await get("/link");
  expect(again).toMatchObject({ text: ended.text, isMade: false });
  expect(again.response.status).toBe(410);
});

test("makes another page for another title, and for anything else that it says", async () => {
  load = async () => page("Text");
  expect((await get("/b")).isMade).toBe(true);
  for (const more of [
    { title: "Renamed" },
    { isPublic: true },
    { description: "" },
    { says: ["Te", "xt"] },
  ]) {
    load = async () => page("Text", more);
    expect(await get("/b")).toMatchObject({ isMade: true });
    expect(await get("/b")).toMatchObject({ isMade: false });
  }
});

test("keeps neither failures nor answers that are no pages", async () => {
  load = async () =>
    page("Fails", {
      element: () => {
        throw new Error("cannot be made");
      },
    });
  expect((await get("/c")).response.status).toBe(500);
  load = async () => page("Fails");
  expect(await get("/c")).toMatchObject({ text: "<main><p>Fails</p></main>", isMade: true });

  load = async () => page("Data");
  expect((await get("/d", { "x-data": "" })).text).toContain('"markup"');
  expect(await get("/d")).toMatchObject({ text: "<main><p>Data</p></main>", isMade: true });
});

test("compresses a page that is good for one answer for whoever takes it so, and keeps none", async () => {
  let answers = 0;
  const once = createServer((req, res) => {
    sendOnEnd(res, req.headers, null);
    res.setHeader("content-type", "text/html; charset=utf-8");
    answers += 1;
    res.end(`<p>Grüße ${answers}</p>`);
  });
  await new Promise<void>((resolve) => void once.listen(0, "127.0.0.1", resolve));
  const { port } = once.address() as AddressInfo;
  for (const [at, encoding] of ["gzip", "identity", "gzip"].entries()) {
    const response = await fetch(`http://127.0.0.1:${port}/`, { headers: { "accept-encoding": encoding } });
    expect(response.headers.get("content-encoding")).toBe(encoding === "gzip" ? "gzip" : null);
    expect(await response.text()).toBe(`<p>Grüße ${at + 1}</p>`);
  }
  await new Promise((resolve) => once.close(resolve));
});
