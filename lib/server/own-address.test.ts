import { afterEach, expect, it, vi } from "vitest";
import { withOwnAddress } from "./own-address";

function addressBy(received: Record<string, string>): string {
  const settled = withOwnAddress(new Headers(received));
  return `${settled.get("x-forwarded-proto")}://${settled.get("x-forwarded-host")}`;
}

afterEach(() => vi.unstubAllEnvs());

it.each([
  ["the browser asked for it", { host: "10.0.0.7:3000" }, "http://10.0.0.7:3000"],
  [
    "a proxy says so",
    { host: "inner:3000", "x-forwarded-host": "scale.example.org", "x-forwarded-proto": "https" },
    "https://scale.example.org",
  ],
  [
    "the first of several proxies says so",
    { host: "c", "x-forwarded-host": "scale.example.org, b", "x-forwarded-proto": "https, http" },
    "https://scale.example.org",
  ],
  ["and no scheme but two exists", { host: "a", "x-forwarded-proto": "javascript" }, "http://a"],
])("the address is what it is because %s", (_why, received, address) => {
  expect(addressBy(received)).toBe(address);
});

it("PUBLIC_URL decides, whatever a request says", () => {
  vi.stubEnv("PUBLIC_URL", "https://scale.example.org");
  const forged = { host: "evil.example", "x-forwarded-host": "evil.example", "x-forwarded-proto": "http" };
  expect(addressBy(forged)).toBe("https://scale.example.org");
});
