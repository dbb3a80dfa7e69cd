import { expect, it } from "vitest";
import { readEnvironment } from "./env";

it("an empty environment keeps everything in a file below ./data, reached as the browser asks", () => {
  const { databaseUrl, publicUrl } = readEnvironment({});
  expect(databaseUrl).toMatch(/^file:\/.*\/data\/tenancy-scale\.db$/);
  expect(publicUrl).toBeNull();
  expect(readEnvironment({ PUBLIC_URL: "" }).publicUrl).toBeNull();
});

it.each(["scale.example.org", "ftp://scale.example.org", "https://example.org/scale", "https://a/?b"])(
  "PUBLIC_URL cannot be %s",
  (PUBLIC_URL) => expect(() => readEnvironment({ PUBLIC_URL })).toThrow(/PUBLIC_URL must/),
);

it("the pseudo-locale is off unless it is allowed", () => {
  expect(readEnvironment({}).isPseudoLocaleAllowed).toBe(false);
  expect(readEnvironment({ ALLOW_PSEUDO_LOCALE: "yes" }).isPseudoLocaleAllowed).toBe(true);
  expect(() => readEnvironment({ ALLOW_PSEUDO_LOCALE: "please" })).toThrow(/ALLOW_PSEUDO_LOCALE/);
});

it("a database of another kind is refused", () => {
  expect(() => readEnvironment({ DATABASE_URL: "mysql://localhost/x" })).toThrow(/DATABASE_URL must/);
});
