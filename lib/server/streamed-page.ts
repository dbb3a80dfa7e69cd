import type { ServerResponse } from "node:http";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

/** What of a page is sent as it comes. */
export type PageStream = {
  /** The markup in the page that stands where the parts go. */
  readonly place: string;
  /** Ready pieces of markup, asked for one after the other as the reader takes them. */
  readonly parts: () => AsyncIterable<string>;
};

/** A piece of a page as markup. */
export function markupOf(element: ReactElement): string {
  return renderToStaticMarkup(element);
}

/**
 * Sends the page that the framework is about to end a response with up to a place in it, then the parts as they
 * come, then the rest. A reader who leaves ends it, and none is sent parts faster than they are taken.
 */
export function streamOnEnd(response: ServerResponse, { place, parts }: PageStream): void {
  const { end, statusCode } = response;
  // What ends responses passes a body, and nothing else of what the method could be given.
  response.end = ((body?: unknown) => {
    response.end = end;
    // Not the page that fails to be made, nor an answer without a body.
    const isPage =
      typeof body === "string" &&
      response.statusCode === statusCode &&
      String(response.getHeader("content-type")).startsWith("text/html");
    const [before, after] = isPage ? body.split(place) : [];
    if (before === undefined || after === undefined) end.call(response, body, "utf8");
    else void send(response, before, parts, after);
    return response;
  }) as ServerResponse["end"];
}

async function send(
  response: ServerResponse,
  before: string,
  parts: PageStream["parts"],
  after: string,
): Promise<void> {
  response.removeHeader("content-length");
  response.removeHeader("etag");
  // Proxies that know it pass on each part as it comes.
  response.setHeader("x-accel-buffering", "no");
  const write = writerTo(response);
  try {
    if (!(await write(before))) return;
    for await (const part of parts()) {
      if (!(await write(part))) return;
    }
    response.end(after);
  } catch (error) {
    console.error("A page could not be sent to its end:", error);
    // What was sent is no whole page: the browser is to know.
    response.destroy();
  }
}

/** Writes when there is room for it, at once and not when a compressor has enough; false when the reader has left. */
function writerTo(response: ServerResponse): (text: string) => Promise<boolean> {
  let hasLeft = false;
  let goOn = () => {};
  response.on("drain", () => goOn());
  response.on("close", () => {
    hasLeft = true;
    goOn();
  });
  return async (text) => {
    if (hasLeft) return false;
    const hasRoom = response.write(text);
    if ("flush" in response && typeof response.flush === "function") response.flush();
    if (!hasRoom && !hasLeft) await new Promise<void>((resolve) => (goOn = resolve));
    return !hasLeft;
  };
}
