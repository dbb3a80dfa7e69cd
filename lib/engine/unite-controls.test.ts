import { expect, test } from "vitest";
import { uniteControls } from "./unite-controls";

const stricter = { yearly: "half-yearly", "half-yearly": "monthly" };

test("the strictest of two asked for stays, with the rules of both", () => {
  expect(
    uniteControls(
      [
        { control: "yearly", rules: ["A", "B"] },
        { control: "logs", rules: ["A"] },
        { control: "half-yearly", rules: ["B", "C"] },
      ],
      stricter,
    ),
  ).toEqual([
    { control: "logs", rules: ["A"] },
    { control: "half-yearly", rules: ["A", "B", "C"] },
  ]);
});

test("a stricter one further up the chain counts too", () => {
  const asked = [
    { control: "monthly", rules: ["M"] },
    { control: "yearly", rules: ["Y"] },
  ];
  expect(uniteControls(asked, stricter)).toEqual([{ control: "monthly", rules: ["M", "Y"] }]);
});

test("without a stricter one asked for, nothing changes", () => {
  const asked = [{ control: "yearly", rules: ["A"] }];
  expect(uniteControls(asked, stricter)).toEqual(asked);
  expect(uniteControls(asked, {})).toEqual(asked);
});
