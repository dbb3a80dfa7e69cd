import { expect, test } from "vitest";
import { keptMarkup } from "./kept-markup";

test("makes a document once, and another for anything else that it says", () => {
  let made = 0;
  const document = (name: string) => () => {
    made += 1;
    return <p>{name}</p>;
  };
  expect(keptMarkup(["a", "en"], document("Name"))).toBe("<p>Name</p>");
  expect(keptMarkup(["a", "en"], document("Name"))).toBe("<p>Name</p>");
  expect(made).toBe(1);
  expect(keptMarkup(["a", "de"], document("Namen"))).toBe("<p>Namen</p>");
  expect(keptMarkup(["a,en"], document("Other"))).toBe("<p>Other</p>");
  expect(made).toBe(3);
});

test("escapes what people have written", () => {
  expect(keptMarkup(["escaped"], () => <p>{"<script>"}</p>)).toBe("<p>&lt;script&gt;</p>");
});
