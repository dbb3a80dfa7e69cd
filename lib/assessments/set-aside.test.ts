import { expect, test } from "vitest";
import { chosen, unknown } from "@/lib/catalogue/examples";
import type { AnswersDocument } from "@/lib/schemas/answers-document";
import { setAsideBy } from "./set-aside";

const entry = (option: string) => ({ answer: chosen(option), source: "person" as const, changedIn: 1 });
const document: AnswersDocument = {
  shape: 1,
  entries: {
    "co-tenants": entry("own-customers"),
    trust: entry("full"),
    "code-origin": entry("own-reviewed"),
  },
};

test("an answer sets aside those whose questions are no longer asked, and no others", () => {
  expect(setAsideBy(document, "co-tenants", chosen("nobody"))).toEqual(["trust"]);
  expect(setAsideBy(document, "co-tenants", chosen("partner-organisations"))).toEqual([]);
});

test("what may still be asked is not set aside: not knowing keeps it", () => {
  expect(setAsideBy(document, "co-tenants", unknown)).toEqual([]);
});

test("what is aside already is not set aside again", () => {
  const aside = { ...document, entries: { ...document.entries, "co-tenants": entry("nobody") } };
  expect(setAsideBy(aside, "co-tenants", chosen("nobody"))).toEqual([]);
});
