import { NextRequest } from "next/server";
import { describe, expect, it } from "vitest";
import { bodyLimitBytes } from "./body-limit";
import { withOwnAddress } from "./own-address";
import { refuseRequest } from "./refuse-request";

const own = { host: "scale.example.org", origin: "http://scale.example.org" };

async function statusOf(method: string, path: string, init: { headers?: object; body?: BodyInit } = {}) {
  const request = new NextRequest(`http://scale.example.org${path}`, {
    method,
    headers: { ...own, ...init.headers },
    ...(init.body !== undefined && { body: init.body }),
  });
  return (await refuseRequest(request, withOwnAddress(request.headers)))?.status ?? "passes";
}

function formOf(fields: Readonly<Record<string, string | File>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

const viaScript = { "next-action": "0".repeat(42) };
const callWith = (args: string) =>
  statusOf("POST", "/new", { headers: viaScript, body: formOf({ _1_name: "x", 0: args }) });

it.each(["GET", "HEAD"])("%s passes", async (method) => {
  expect(await statusOf(method, "/library")).toBe("passes");
});

it.each(["PUT", "PATCH", "DELETE", "OPTIONS"])("%s is for the API, and for no page", async (method) => {
  expect(await statusOf(method, "/library")).toBe(405);
  expect(await statusOf(method, "/api/assessments/1/answers/trust")).toBe("passes");
});

describe("a posted form", () => {
  it("passes from our own page, with script and without", async () => {
    expect(await statusOf("POST", "/new", { body: formOf({ name: "x" }) })).toBe("passes");
    expect(await callWith('[{"attempt":0,"typed":{"name":"$$5 a month","more":"$undefined"}},"$K1"]')).toBe(
      "passes",
    );
  });

  it.each(["https://elsewhere.example", "null", "rubbish"])("is refused from %s", async (origin) => {
    expect(await statusOf("POST", "/new", { headers: { origin }, body: formOf({ name: "x" }) })).toBe(403);
  });

  it("passes from a page of ours whose address is kept secret, and from no other without an origin", async () => {
    const body = formOf({ language: "de" });
    const secret = (site: string) => ({ headers: { origin: "null", "sec-fetch-site": site }, body });
    expect(await statusOf("POST", "/language", secret("same-origin"))).toBe("passes");
    expect(await statusOf("POST", "/language", secret("same-site"))).toBe(403);
    expect(await statusOf("POST", "/language", secret("cross-site"))).toBe(403);
  });

  it("is refused when it is larger than any of ours", async () => {
    const headers = { "content-length": String(bodyLimitBytes + 1) };
    expect(await statusOf("POST", "/new", { headers, body: "x" })).toBe(413);
  });

  it("is refused when it holds what none of ours does: a file, or a name without end", async () => {
    expect(await statusOf("POST", "/new", { body: formOf({ name: new File(["x"], "x") }) })).toBe(400);
    expect(await statusOf("POST", "/new", { body: formOf({ ["x".repeat(20_000)]: "x" }) })).toBe(400);
  });

  it.each(["", "{", "null", "{}", "5", '["$1"]', '["$n1x"]', '["$F1"]', '[{"a":"$@1"}]', '["$0:x"]'])(
    "is refused when an action is called with %s",
    async (args) => expect(await callWith(args)).toBe(400),
  );

  const reference = `{"id":"${"0".repeat(42)}","bound":"$@1"}`;
  const boundTo = (bound: string, more = {}) =>
    statusOf("POST", "/new", {
      body: formOf({ $ACTION_REF_1: "", "$ACTION_1:0": reference, "$ACTION_1:1": bound, ...more }),
    });

  it("passes with an action that it names without script, and what that is bound to", async () => {
    expect(await boundTo('["an-id",{"attempt":0,"name":"$$5"}]', { $ACTION_KEY: "k1", name: "x" })).toBe(
      "passes",
    );
  });

  it.each(["", "rubbish", "null", "{}", '"$1"', '["$1"]', '["$F1"]', '["$Q1"]', '["$B1"]', '["$@9"]'])(
    "is refused when an action is bound to %s",
    async (bound) => expect(await boundTo(bound)).toBe(400),
  );

  it.each([
    { $ACTION_REF_1: "" },
    { $ACTION_REF_x: "", "$ACTION_x:0": reference, "$ACTION_x:1": "rubbish" },
    { $ACTION_REF_1: "", "$ACTION_1:0": reference },
    { $ACTION_REF_1: "", "$ACTION_1:0": "rubbish", "$ACTION_1:1": "[]" },
    { $ACTION_REF_1: "", "$ACTION_1:0": '{"id":"$F1","bound":"$@1"}', "$ACTION_1:1": "[]" },
  ])("is refused when it names an action as %j", async (fields) => {
    expect(await statusOf("POST", "/new", { body: formOf(fields) })).toBe(400);
  });

  it("is refused as plain text", async () => {
    const headers = { ...viaScript, "content-type": "text/plain;charset=UTF-8" };
    expect(await statusOf("POST", "/new", { headers, body: "[]" })).toBe(400);
  });
});
