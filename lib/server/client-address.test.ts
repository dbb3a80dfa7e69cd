import { expect, it } from "vitest";
import { clientOf, networkOf } from "./client-address";

const from = (remoteAddress: string, forwarded?: string) => ({
  headers: forwarded === undefined ? {} : { "x-forwarded-for": forwarded },
  socket: { remoteAddress },
});

it.each([
  ["192.0.2.7", "192.0.2.7"],
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["2001:DB8:0:42:aaaa::1", "2001:db8:0:42"],
  ["2001:db8::1", "2001:db8:0:0"],
  ["::1", "0:0:0:0"],
  ["fe80::1%eth0", "fe80:0:0:0"],
])("%s is of %s", (address, network) => expect(networkOf(address)).toBe(network));

it("what a browser says of where it comes from does not count unless a proxy is trusted", () => {
  expect(clientOf(from("192.0.2.1", "203.0.113.9"), 0)).toBe(clientOf(from("192.0.2.1"), 0));
  expect(clientOf(from("192.0.2.1", "203.0.113.9"), 1)).toBe(clientOf(from("203.0.113.9"), 0));
});

it("of several addresses the one that the outermost trusted proxy heard counts, whatever stands before", () => {
  const behindOne = clientOf(from("10.0.0.1", "forged, 198.51.100.1, 203.0.113.9"), 1);
  expect(behindOne).toBe(clientOf(from("203.0.113.9"), 0));
  const behindTwo = clientOf(from("10.0.0.1", "forged, 198.51.100.1, 10.0.0.2"), 2);
  expect(behindTwo).toBe(clientOf(from("198.51.100.1"), 0));
  expect(clientOf(from("10.0.0.1", "nonsense"), 1)).toBe(clientOf(from("10.0.0.1"), 0));
});

it("an address is not to be read out of its pseudonym", () => {
  expect(clientOf(from("192.0.2.1"), 0)).not.toContain("192");
  expect(clientOf(from("192.0.2.1"), 0)).not.toBe(clientOf(from("192.0.2.2"), 0));
});
