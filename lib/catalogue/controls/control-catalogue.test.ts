import { expect, test } from "vitest";
import { regimeRules } from "../regimes/regime-rules";
import { controlRules } from "../rules/controls";
import { controls } from "./control-catalogue";
import { kernelControls } from "./kernel-controls";
import { postureControls } from "./posture-controls";
import { regimeControls } from "./regime-controls";

const all = Object.values(controls);

test("no two controls share an id", () => {
  expect(all.length).toBe(postureControls.length + kernelControls.length + regimeControls.length);
});

test("the thirteen posture checks are all there", () => {
  expect(postureControls.map(({ id }) => id)).toEqual(Array.from({ length: 13 }, (_, i) => `002-${i + 1}`));
});

test("some rule asks for each control", () => {
  const asked = new Set(
    [...regimeRules, ...controlRules].flatMap(({ effect }) =>
      effect.kind === "control" ? effect.controls : [],
    ),
  );
  expect(all.filter(({ id }) => !asked.has(id)).map(({ id }) => id)).toEqual([]);
});

test("every control says whom it stops, how to verify it and where that is written", () => {
  expect(all.filter(({ threats }) => threats.length === 0)).toEqual([]);
  expect(all.filter(({ verify }) => verify.length < 10 || verify.endsWith("."))).toEqual([]);
  expect(all.flatMap(({ citations }) => citations).filter(({ url }) => !url.startsWith("https://"))).toEqual(
    [],
  );
});
