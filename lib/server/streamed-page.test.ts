import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createElement } from "react";
import { afterEach, expect, it, vi } from "vitest";
import { markupOf, type PageStream, streamOnEnd } from "./streamed-page";

const place = markupOf(createElement("template", { "data-stream-place": "" }));
const page = `<main><h1>Report</h1>${place}</main>`;
let server: Server | null = null;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** Asks for a page that is ended as the framework does, with a stream in it. */
async function ask(
  parts: PageStream["parts"],
  finish: (response: ServerResponse) => void = (response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.setHeader("content-length", Buffer.byteLength(page));
    response.end(page);
  },
) {
  server = createServer((_, response) => {
    streamOnEnd(response, { place, parts });
    finish(response);
  });
  await new Promise<void>((resolve) => void server?.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return await fetch(`http://127.0.0.1:${port}/`);
}

/** Something to wait for, and the way to let it happen. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

it("each part is there before the next is made, and the rest of the page follows the last", async () => {
  const { open, opened } = gate();
  const response = await ask(async function* () {
    yield "<p>one</p>";
    await opened;
    yield "<p>two</p>";
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let seen = "";
  while (!seen.includes("one")) seen += (await reader?.read())?.value ?? "";
  expect(seen).toBe("<main><h1>Report</h1><p>one</p>");
  open();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) seen += read.value;
  expect(seen).toBe("<main><h1>Report</h1><p>one</p><p>two</p></main>");
  expect(response.headers.get("etag")).toBeNull();
});

it("a reader who leaves ends the work, however much there would be", async () => {
  const { open: tellEnded, opened: ended } = gate();
  const response = await ask(async function* () {
    try {
      for (;;) yield "x".repeat(100_000);
    } finally {
      tellEnded();
    }
  });
  const reader = response.body?.getReader();
  await reader?.read();
  await reader?.cancel();
  await ended;
});

it("nothing is made ahead of a reader who takes nothing", async () => {
  let made = 0;
  const response = await ask(async function* () {
    for (; made < 10_000; made += 1) yield "x".repeat(100_000);
  });
  await response.body?.getReader().read();
  await vi.waitFor(async () => {
    const before = made;
    await new Promise((resolve) => setImmediate(resolve));
    expect(made).toBe(before);
  });
  expect(made).toBeLessThan(1_000);
});

it("a stream that fails is cut off, so that nobody takes it for whole", async () => {
  const told = vi.spyOn(console, "error").mockReturnValue();
  const response = await ask(async function* () {
    yield "<p>one</p>";
    throw new Error("The database is gone.");
  });
  await expect(response.text()).rejects.toThrow();
  expect(told).toHaveBeenCalledOnce();
  told.mockRestore();
});

it("a page that fails to be made, and one without the place, are sent as they are", async () => {
  const parts = vi.fn();
  const failed = await ask(parts, (response) => {
    response.statusCode = 500;
    response.setHeader("content-type", "text/html");
    response.end(page);
  });
  expect([failed.status, await failed.text()]).toEqual([500, page]);
  server?.close();
  const empty = await ask(parts, (response) => void response.end());
  expect(await empty.text()).toBe("");
  expect(parts).not.toHaveBeenCalled();
});
