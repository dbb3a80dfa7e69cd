import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import type { APIRequestContext, APIResponse } from "@playwright/test";
import { root } from "@/bin/dialects.mjs";
import { expect, type Made, test } from "./support/made";

/** What each answer carries, and of the policy what every one has in common. */
function expectSecured(response: APIResponse, where: string): void {
  const headers = response.headers();
  const policy = headers["content-security-policy"] ?? "";
  expect.soft(policy, where).toMatch(/^default-src 'none'; /);
  for (const part of [
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
  ]) {
    expect.soft(policy, where).toContain(part);
  }
  expect.soft(policy, where).not.toMatch(/unsafe|https?:|data:|\*/);
  expect.soft(headers["referrer-policy"], where).toMatch(/^(no-referrer|same-origin)$/);
  expect.soft(headers["x-content-type-options"], where).toBe("nosniff");
  expect.soft(headers["permissions-policy"], where).toContain("camera=()");
  expect.soft(headers["cross-origin-opener-policy"], where).toBe("same-origin");
  expect.soft(headers["cross-origin-resource-policy"], where).toBe("same-origin");
  expect.soft(headers["x-powered-by"], where).toBeUndefined();
}

/** The addresses of all routes, by their files: a route added tomorrow is in it. */
function routeAddresses(made: Made): readonly string[] {
  const values: Readonly<Record<string, string>> = {
    id: made.id,
    slug: "co-tenants",
    question: "co-tenants",
    ruleId: "TEN-01",
    token: made.sharedPath.split("/").at(-1) ?? "",
  };
  const filesBelow = (folder: string) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(join(root, folder), join(parentPath, name)));
  return [
    ...filesBelow("app").flatMap((file) => /^(?:(.*)\/)?(?:page\.tsx|route\.ts)$/.exec(file)?.[1] ?? []),
    ...filesBelow("pages").map((file) => file.replace(/\.tsx$/, "").replace(/(^|\/)index$/, "")),
  ].map(
    (folder) => `/${folder.replaceAll(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => values[name] ?? "x")}`,
  );
}

const get = (request: APIRequestContext, path: string, headers: Record<string, string> = {}) =>
  request.get(`${test.info().project.use.baseURL}${path}`, { headers, maxRedirects: 0 });

test("every route carries the security headers, pages with a nonce of their own", async ({ page, made }) => {
  const nonces: string[] = [];
  const addresses = routeAddresses(made);
  expect(addresses.length).toBeGreaterThan(15);
  for (const path of addresses) {
    const response = await get(page.request, path);
    expect.soft(response.status(), path).toBeLessThan(500);
    expectSecured(response, path);
    if (!response.headers()["content-type"]?.startsWith("text/html")) continue;
    const policy = response.headers()["content-security-policy"] ?? "";
    const nonce = /script-src 'nonce-([\w+/=]+)' 'strict-dynamic'/.exec(policy)?.[1];
    expect.soft(nonce, path).toBeDefined();
    nonces.push(nonce ?? "");
    const html = await response.text();
    expect.soft(html, path).not.toMatch(/<[^>]+ style=/);
    expect.soft(html.match(/<script(?![^>]* nonce=)/g), path).toBeNull();
  }
  expect(new Set(nonces).size).toBe(nonces.length);
});

test("files, redirects, refusals and errors carry the security headers", async ({ page, made, baseURL }) => {
  const { request } = page;
  const html = await (await get(request, `/a/${made.id}/sections`)).text();
  const files = [...html.matchAll(/\/_next\/static\/[^"]+\.(?:js|css)/g)].map(([path]) => path);
  expect(files.length).toBeGreaterThan(3);
  const css = files.find((path) => path.endsWith(".css")) ?? "";
  const font = /media\/([^)"']+\.woff2)/.exec(await (await get(request, css)).text())?.[1];
  const changed = (await get(request, css)).headers()["last-modified"] ?? "";
  const cases: readonly (readonly [path: string, status: number, headers?: Record<string, string>])[] = [
    ...[...new Set(files)].map((path) => [path, 200] as const),
    [css, 304, { "if-modified-since": changed }],
    [css, 416, { range: "bytes=99999999-" }],
    [`/_next/static/media/${font}`, 200],
    ["/icon.svg", 200],
    ["/robots.txt", 200],
    ["/schemas/answers-1.json", 200],
    ["/library/", 308],
    ["//library", 308],
    ["/_next/static/nothing.js", 404],
    ["/nothing.png", 404, { "sec-fetch-dest": "image" }],
    ["/nothing/here", 404],
    ["/a/%", 400],
    ["/s/ended", 410],
    [`/a/${crypto.randomUUID()}/result`, 307],
    [`/a/${crypto.randomUUID()}/check`, 404],
  ];
  for (const [path, status, headers] of cases) {
    const response = await get(request, path, headers);
    expect.soft(response.status(), path).toBe(status);
    expectSecured(response, path);
  }
  const origin = String(baseURL);
  const posts = [
    [await request.put("/library"), 405],
    [await request.post("/new", { multipart: { name: "x" } }), 403],
    [await request.post("/new", { headers: { origin }, data: "x" }), 400],
    [await request.post("/new", { headers: { origin }, multipart: { name: "x".repeat(70_000) } }), 413],
    [
      await request.post("/language", {
        headers: { origin },
        multipart: { language: "en", back: "/" },
        maxRedirects: 0,
      }),
      303,
    ],
    [await request.put(`/api/assessments/${made.id}/answers/co-tenants`, { data: {} }), 422],
  ] as const;
  for (const [response, status] of posts) {
    expect.soft(response.status(), response.url()).toBe(status);
    expectSecured(response, `${status} of ${response.url()}`);
  }
});

test("a shared page keeps its address from everybody: no referrer, no index, no copy", async ({
  page,
  made,
}) => {
  for (const path of [made.sharedPath, "/s/ended"]) {
    const headers = (await get(page.request, path)).headers();
    expect(headers["referrer-policy"], path).toBe("no-referrer");
    expect(headers["x-robots-tag"], path).toBe("noindex, nofollow");
    expect(headers["cache-control"], path).toContain("no-store");
  }
  const turned = await page.request.get(`${made.sharedPath}/`, { maxRedirects: 0 });
  expect([turned.status(), turned.headers()["cache-control"]]).toEqual([308, "private, no-store"]);
});

test("browsers are held to TLS where there is TLS, and only there", async ({ page }) => {
  const transport = async (path: string, headers: Record<string, string>) =>
    (await get(page.request, path, headers)).headers()["strict-transport-security"];
  for (const path of ["/", "/icon.svg", "/a/%", "//library", "/nothing"]) {
    expect(await transport(path, {}), path).toBeUndefined();
    expect(await transport(path, { "x-forwarded-proto": "https" }), path).toMatch(/^max-age=\d{8}/);
  }
});

test("the pages that stand in for others have no addresses of their own", async ({ page }) => {
  for (const path of ["/500", "/_error", "/link-ended", "/refused"]) {
    const response = await get(page.request, path, { "x-refusal": "form 400" });
    expect(response.status(), path).toBe(404);
    expect(await response.text(), path).toContain("There is nothing here");
  }
});
