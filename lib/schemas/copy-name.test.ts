import { expect, it } from "vitest";
import { copyName } from "./copy-name";
import { textLimits } from "./text";

const say = (name: string) => `${name} (copy)`;

it("a copy is called after its original, as far as a name may be long, and no character is cut in two", () => {
  expect(copyName("payments-api", say)).toBe("payments-api (copy)");
  const room = textLimits.name - " (copy)".length;
  expect(copyName("x".repeat(200), say)).toBe(`${"x".repeat(room - 1)}… (copy)`);
  const emoji = copyName(`${"x".repeat(room - 2)}😀y`, say);
  expect(emoji).toBe(`${"x".repeat(room - 2)}… (copy)`);
  expect(emoji.isWellFormed()).toBe(true);
});
