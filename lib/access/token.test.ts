import { expect, it } from "vitest";
import { createToken, hashToken, looksLikeToken } from "./token";

it("tokens have 256 bits, the form they are recognised by, and never repeat", () => {
  const tokens = Array.from({ length: 1_000 }, createToken);
  expect(new Set(tokens).size).toBe(tokens.length);
  expect(tokens.every(looksLikeToken)).toBe(true);
  expect(Buffer.from(tokens[0] ?? "", "base64url")).toHaveLength(32);
});

it("what is stored of a token is its SHA-256, which does not open what the token opens", () => {
  expect(hashToken("")).toBe("47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU");
  expect(hashToken(hashToken("a"))).not.toBe(hashToken("a"));
});

it.each(["", "x", "%00", "a".repeat(42), "a".repeat(44), `${"a".repeat(43)}\n`, `${"a".repeat(42)}/`])(
  "%j is spent no look-up on",
  (text) => expect(looksLikeToken(text)).toBe(false),
);
