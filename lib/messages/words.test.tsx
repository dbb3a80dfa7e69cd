import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { wordsIn } from "./words";

const english = wordsIn("en");
const german = wordsIn("de");

it("the same words are made once", () => {
  expect(wordsIn("de")).toBe(german);
});

it("a message that lacks a value is a fault, not a gap on the page", () => {
  expect(() => english.t("sections.continue")).toThrow(/section/);
});

it("dates are days in UTC, numbers and lists are the language's own", () => {
  const date = new Date("2027-03-03T23:30:00Z");
  expect([english.date(date), german.date(date)]).toEqual([
    "3\u00a0March\u00a02027",
    "3.\u00a0März\u00a02027",
  ]);
  expect(english.list(["a", "b", "c"])).toBe("a, b and c");
  expect(german.list(["a", "b", "c"])).toBe("a, b und c");
  expect(german.t("site.landing.what", { questions: 1234 })).toContain("1.234");
});

describe("a message with elements", () => {
  it("keeps the words around its tags and values", () => {
    const text = german.rich("share.link.revoke", { label: "<Team>", hidden: (part) => <i>{part}</i> });
    expect(renderToStaticMarkup(text)).toBe("<i>Link für &lt;Team&gt; </i>Widerrufen");
  });
});

it("the pseudo-locale is English in brackets", () => {
  const pseudo = wordsIn("en-XA");
  expect(pseudo.t("sections.continue", { section: "Data" })).toMatch(/^\[Çöñţîñûé·+: Data\]$/);
  expect(pseudo.date(new Date(0))).toBe("1\u00a0January\u00a01970");
});
