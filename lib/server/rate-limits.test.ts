import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { succeed } from "@/lib/result";
import { countOne, hasGuessedTooOften } from "./rate-limits";

const office = "an office";
const visitor = (visitorHash: string | null, address = office) => ({ address, visitorHash });

beforeEach(() => {
  vi.stubEnv("LIMIT_CREATE", "2/60");
  vi.stubEnv("LIMIT_SHARE", "1/60");
  vi.stubEnv("LIMIT_GUESS", "3/60");
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
  Reflect.deleteProperty(globalThis, "tenancyScaleLimiters");
});

it("a visitor may do something so many times, is then told when to try again, and may then", async () => {
  vi.useFakeTimers();
  expect(await countOne("create", visitor("ada"))).toEqual(succeed(null));
  expect(await countOne("create", visitor("ada"))).toEqual(succeed(null));
  vi.advanceTimersByTime(15_000);
  const failure = { code: "too-often", retryAfterSeconds: 45 };
  expect(await countOne("create", visitor("ada"))).toEqual({ ok: false, failure });
  vi.advanceTimersByTime(45_001);
  expect(await countOne("create", visitor("ada"))).toEqual(succeed(null));
});

it("what one visitor did counts for nobody else, and for nothing else", async () => {
  expect(await countOne("share", visitor("ada"))).toEqual(succeed(null));
  expect(await countOne("share", visitor("ada"))).toMatchObject({ ok: false });
  expect(await countOne("share", visitor("grace"))).toEqual(succeed(null));
  expect(await countOne("create", visitor("ada"))).toEqual(succeed(null));
});

it("ten visitors' worth comes from one address, however many cookies it makes up", async () => {
  for (let at = 0; at < 20; at += 1) {
    expect(await countOne("create", visitor(`visitor ${at}`))).toEqual(succeed(null));
  }
  expect(await countOne("create", visitor("one more"))).toMatchObject({ ok: false });
  expect(await countOne("create", visitor(null))).toMatchObject({ ok: false });
  expect(await countOne("create", visitor("one more", "elsewhere"))).toEqual(succeed(null));
});

it("an address that opened too many links that open nothing opens none for a while", async () => {
  for (let at = 0; at < 3; at += 1) {
    expect(await hasGuessedTooOften(office)).toBeNull();
    await countOne("guess", visitor(null));
  }
  expect(await hasGuessedTooOften(office)).toMatchObject({ code: "too-often" });
  expect(await hasGuessedTooOften("elsewhere")).toBeNull();
});
