import { expect, it } from "vitest";
import { appearanceForm } from "./appearance-form";

it.each([
  { theme: "dark", back: "/rules" },
  { hatching: "on", back: "/rules" },
])("reads the one thing that a button sets: %o", (form) => {
  expect(appearanceForm.parse(form)).toEqual(form);
});

it.each([{ theme: "sepia", back: "/" }, { hatching: "dense", back: "/" }, { theme: "dark" }])(
  "refuses %o",
  (form) => {
    expect(appearanceForm.safeParse(form).success).toBe(false);
  },
);

it("leads nowhere else", () => {
  expect(appearanceForm.parse({ theme: "dark", back: "//elsewhere.example" }).back).toBe("/");
});
