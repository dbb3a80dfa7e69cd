import { readdirSync, readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ladderExamples } from "@/components/scale/ladder-examples";
import { languages } from "@/lib/messages/locales";
import { wordsIn } from "@/lib/messages/words";
import { scaleExamples } from "./scale-examples";
import { uiExamples } from "./ui-examples";

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");

const examplesIn = (language: (typeof languages)[number]) => {
  const words = wordsIn(language);
  return [...uiExamples(words), ...scaleExamples(words)];
};

/** Parts of a component that an example shows through it. */
function shownBy(path: string): readonly string[] {
  return [...read(path).matchAll(/from "(?:@\/components\/(ui|scale)|\.)\/([a-z-]+)"/g)].map(
    ([, folder, name]) => `components/${folder ?? path.split("/")[1]}/${name}`,
  );
}

test("every component of the primitives and of the scale is in the gallery", () => {
  const shown = new Set(
    ["ui-examples", "scale-examples"].flatMap((name) => shownBy(`components/gallery/${name}.tsx`)),
  );
  for (const component of shown) {
    // The set grows while it is walked.
    for (const part of isThere(`${component}.tsx`) ? shownBy(`${component}.tsx`) : []) shown.add(part);
  }
  const components = ["ui", "scale"].flatMap((folder) =>
    readdirSync(new URL(`components/${folder}/`, root))
      .filter((file) => file.endsWith(".tsx") && !file.includes(".test."))
      .map((file) => `components/${folder}/${file.slice(0, -4)}`),
  );
  // A hidden field has nothing to be seen.
  const invisible = ["components/ui/once-field"];
  expect(components.filter((component) => !shown.has(component) && !invisible.includes(component))).toEqual(
    [],
  );
});

function isThere(path: string): boolean {
  const [folder, file] = [path.slice(0, path.lastIndexOf("/") + 1), path.slice(path.lastIndexOf("/") + 1)];
  return readdirSync(new URL(folder, root)).includes(file);
}

test.each(languages)(
  "every example renders in %s, without a style that the policy would block",
  (language) => {
    const examples = examplesIn(language);
    expect(new Set(examples.map(({ name }) => name)).size).toBe(examples.length);
    for (const { name, element } of examples) {
      expect(renderToStaticMarkup(element), name).not.toMatch(/\sstyle=/);
    }
  },
);

test("every ladder is drawn in every density", () => {
  const names = examplesIn("en").map(({ name }) => name);
  for (const density of ["full", "rail", "stack"]) {
    expect(names).toEqual(expect.arrayContaining(ladderExamples.map((each) => `ladder-${density}-${each}`)));
  }
});
