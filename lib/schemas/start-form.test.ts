import { expect, it } from "vitest";
import { englishWords } from "@/lib/messages/words";
import { startForm } from "./start-form";

const read = (fields: object) => startForm(englishWords()).safeParse(fields);
const problemsOf = (fields: object) => read(fields).error?.issues.map(({ path }) => path.join(".")) ?? [];

it("a form starts blank, from a preset, or as a copy of what it names", () => {
  expect(read({ name: "x", start: "blank", copyOf: "y" }).data?.from).toEqual({ kind: "blank" });
  expect(read({ name: "x", start: "public-cloud" }).data?.from).toEqual({
    kind: "preset",
    presetId: "public-cloud",
  });
  expect(read({ name: "x", start: "copy", copyOf: "y" }).data?.from).toEqual({
    kind: "copy",
    assessmentId: "y",
  });
});

it("a copy of nothing is said together with what else is wrong", () => {
  expect(problemsOf({ name: "", start: "copy", copyOf: "" })).toEqual(["name", "copyOf"]);
  expect(problemsOf({ name: "x", start: "copy" })).toEqual(["copyOf"]);
  expect(problemsOf({ name: "x", start: "copy", copyOf: ["y", "z"] })).toEqual(["copyOf"]);
  expect(problemsOf({ name: "x", start: "another" })).toEqual(["start"]);
  expect(problemsOf({})).toEqual(["name", "start"]);
});
