import { expect, it } from "vitest";
import { isPageView } from "./page-view";

const browser = {
  accept: "text/html,application/xhtml+xml,*/*;q=0.8",
  "accept-language": "de",
  "sec-fetch-dest": "document",
};

it("a browser that shows the page views it, also one that does not say what for", () => {
  expect(isPageView("GET", browser)).toBe(true);
  const { "sec-fetch-dest": _, ...plain } = browser;
  expect(isPageView("GET", plain)).toBe(true);
});

it.each([
  ["a question for the headers alone", "HEAD", {}],
  ["a posted form", "POST", {}],
  ["a page fetched ahead", "GET", { "sec-purpose": "prefetch;prerender" }],
  ["a page fetched ahead, as older browsers say it", "GET", { purpose: "prefetch" }],
  ["a page fetched ahead, as Firefox said it", "GET", { "x-moz": "prefetch" }],
  ["a request by script", "GET", { "sec-fetch-dest": "empty" }],
  ["a chat that makes a preview", "GET", { "accept-language": undefined }],
  ["a program that takes anything", "GET", { accept: "*/*" }],
])("%s is no view", (_what, method, headers) => {
  expect(isPageView(method, { ...browser, ...headers })).toBe(false);
});
