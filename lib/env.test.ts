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

it("limits are what they are said to be, or else generous", () => {
  expect(readEnvironment({ LIMIT_CREATE: "5/60" }).limits.create).toEqual({ times: 5, seconds: 60 });
  expect(readEnvironment({ LIMIT_CREATE: "" }).limits.create).toEqual({ times: 200, seconds: 3600 });
  expect(readEnvironment({ TRUSTED_PROXIES: "2" }).trustedProxies).toBe(2);
});

it.each(["5", "0/60", "5/0", "5/60/1", "-5/60", "many"])("a rate cannot be %s", (LIMIT_EDIT) =>
  expect(() => readEnvironment({ LIMIT_EDIT })).toThrow(/LIMIT_EDIT must/),
);

it.each(["-1", "1.5", "some", "11"])("the number of proxies cannot be %s", (TRUSTED_PROXIES) =>
  expect(() => readEnvironment({ TRUSTED_PROXIES })).toThrow(),
);
