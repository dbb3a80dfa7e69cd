import { describe, expect, test } from "vitest";
import { findBrokenBoundaries } from "./support/boundaries";
import { edgesOf, importsOf } from "./support/imports";
import { layerOf, layers } from "./support/layers";
import { isCode, readSourceTree, type SourceTree } from "./support/source-tree";

const tree = readSourceTree();

test("every import of the repository stays within its layer's bounds", () => {
  expect(findBrokenBoundaries(tree)).toEqual([]);
});

test("the imports looked at are really there", () => {
  const edges = edgesOf(tree).filter(({ to }) => to.kind === "file");
  expect(edges.length).toBeGreaterThan([...tree.keys()].filter(isCode).length);
});

/** A sound little tree with a file in every layer. */
const sound: SourceTree = new Map([
  [
    "package.json",
    JSON.stringify({ dependencies: { zod: "4", next: "16", react: "19" }, devDependencies: { vitest: "5" } }),
  ],
  ["lib/engine/verdict.ts", "export type Verdict = 1; export const rungs = [];"],
  [
    "lib/engine/verdict.test.ts",
    'import { test } from "vitest"; import { rungs } from "./verdict"; test("", () => rungs);',
  ],
  ["lib/catalogue/rules.ts", 'import { rungs } from "@/lib/engine/verdict"; export const rules = rungs;'],
  ["lib/schemas/answers.ts", 'import { z } from "zod"; export type Answers = 1; export const answers = z;'],
  ["lib/exchange/print.ts", 'import { rules } from "../catalogue/rules"; export const print = rules;'],
  ["lib/documents/report.ts", 'import { rules } from "../catalogue/rules"; export const report = rules;'],
  ["lib/db/store.ts", 'import { client } from "./generated/sqlite/client"; export const store = client;'],
  ["lib/access/grants.ts", 'import { store } from "@/lib/db/store"; export const grants = store;'],
  ["lib/assessments/start.ts", 'import { grants } from "@/lib/access/grants"; export const start = grants;'],
  ["lib/server/door.ts", 'import { redirect } from "next/navigation"; export const door = redirect;'],
  ["lib/env.ts", 'import { z } from "zod"; export const env = z;'],
  ["lib/messages/locales.ts", "export const locales = [];"],
  [
    "lib/messages/words.ts",
    'import { locales } from "./locales"; export type Words = 1; export const words = locales;',
  ],
  ["lib/result.ts", "export type Result = 1; export const ok = 1;"],
  [
    "components/ui/button.tsx",
    '"use client"; import { useId } from "react"; export const Button = () => <b id={useId()} />;',
  ],
  [
    "components/scale/ladder.tsx",
    'import { Button } from "../ui/button"; export const Ladder = () => <Button />;',
  ],
  ["app/page.tsx", 'import { start } from "@/lib/assessments/start"; export default () => <p>{start}</p>;'],
  [
    "app/actions.ts",
    '"use server"; import { start } from "@/lib/assessments/start"; export const act = start;',
  ],
  ["app/globals.css", "body {}"],
  ["bin/start.mjs", "await import(process.argv[2]);"],
  ["next.config.ts", 'import type { NextConfig } from "next"; export default {} as NextConfig;'],
  ["tests/laws/law.test.ts", 'import { start } from "@/lib/assessments/start"; export const law = start;'],
]);

/** What is found after adding, or replacing, one file. */
function findWith(file: string, text: string): readonly string[] {
  return findBrokenBoundaries(new Map([...sound, [file, text]]));
}

describe("the guard bites", () => {
  test("not on a sound tree", () => {
    expect(findBrokenBoundaries(sound)).toEqual([]);
  });

  const forbidden: readonly (readonly [string, string, string])[] = [
    [
      "lib/engine/x.ts",
      'import { rules } from "../catalogue/rules"; export const x = rules;',
      "catalogue is not for",
    ],
    ["lib/engine/x.ts", 'import { z } from "zod"; export const x = z;', "the package zod is not for"],
    [
      "lib/engine/x.ts",
      'import { readFileSync } from "node:fs"; export const x = readFileSync;',
      "Node's fs is not",
    ],
    ["lib/engine/x.ts", 'import fs from "fs"; export const x = fs;', "Node's fs is not"],
    [
      "lib/catalogue/x.ts",
      'import type { Answers } from "@/lib/schemas/answers"; export type X = Answers;',
      "schemas is",
    ],
    ["lib/schemas/x.ts", 'import { store } from "@/lib/db/store"; export const x = store;', "db is not for"],
    [
      "lib/exchange/x.ts",
      'import { readFile } from "node:fs/promises"; export const x = readFile;',
      "Node's fs/promises",
    ],
    [
      "lib/db/x.ts",
      'import { rungs } from "@/lib/engine/verdict"; export const x = rungs;',
      "only types of engine",
    ],
    [
      "lib/access/x.ts",
      'import { start } from "@/lib/assessments/start"; export const x = start;',
      "assessments is",
    ],
    [
      "lib/assessments/x.ts",
      'import { redirect } from "next/navigation"; export const x = redirect;',
      "package next",
    ],
    ["lib/server/x.ts", 'import { store } from "@/lib/db/store"; export const x = store;', "db is not for"],
    [
      "components/ui/x.tsx",
      'import type { Verdict } from "@/lib/engine/verdict"; export type X = Verdict;',
      "engine is",
    ],
    [
      "components/scale/x.tsx",
      'import { answers } from "@/lib/schemas/answers"; export const x = answers;',
      "only types",
    ],
    [
      "components/scale/x.tsx",
      'import { act } from "@/app/actions"; export const x = act;',
      "app is not for",
    ],
    ["app/x.tsx", 'import { store } from "@/lib/db/store"; export const x = store;', "db is not for"],
    [
      "app/x.tsx",
      'import type { store } from "@/lib/db/store"; export type X = typeof store;',
      "db is not for",
    ],
    ["proxy.ts", 'import { store } from "@/lib/db/store"; export const proxy = store;', "db is not for"],
    [
      "lib/assessments/x.ts",
      'import { client } from "@/lib/db/generated/sqlite/client"; export const x = client;',
      "generated is",
    ],
    ["lib/result.ts", 'export * from "./env";', "env is not for"],
  ];

  test.each(forbidden)("%s: %s", (file, text, reason) => {
    const problems = findWith(file, text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(file);
    expect(problems[0]).toContain(reason);
  });

  test.each([
    ['export { rules } from "../catalogue/rules";'],
    ['export * from "../catalogue/rules";'],
    ['export type { Rule } from "../catalogue/rules";'],
    ['import "../catalogue/rules";'],
    ['export const x = await import("../catalogue/rules");'],
    ['export type X = import("../catalogue/rules").Rule;'],
    ['export type X = typeof import("../catalogue/rules");'],
    ['export const x = require("../catalogue/rules");'],
    ['import x = require("../catalogue/rules"); export const y = x;'],
    ['import { rules } from "../catalogue/rules.ts"; export const x = rules;'],
    ['import { rules } from "@/lib/catalogue/rules"; export const x = rules;'],
    ['import { rules } from "../../lib/engine/../catalogue/rules"; export const x = rules;'],
  ])("whatever form the import takes: %s", (text) => {
    expect(findWith("lib/engine/x.ts", text)).toEqual([
      expect.stringContaining("catalogue is not for this layer"),
    ]);
  });

  test("on an import that leads nowhere: a file, a package not declared, a name worked out at run time", () => {
    for (const specifier of [
      '"./nowhere"',
      '"@/lib/nowhere"',
      '"left-pad"',
      '"@scope/nothing/deep"',
      "name",
    ]) {
      const text = `const name = "x"; export const x = [name, await import(${specifier})];`;
      expect(findWith("lib/db/x.ts", text)).toEqual([expect.stringContaining("leads nowhere")]);
    }
  });

  test("on a file that belongs to no layer", () => {
    expect(findWith("lib/misfit.ts", "export {};")).toEqual(["lib/misfit.ts belongs to no layer."]);
    expect(findWith("scripts/x.ts", "export {};")).toEqual(["scripts/x.ts belongs to no layer."]);
  });

  test.each(layers.map(({ name }) => name).filter((name) => name !== "generated"))(
    "on a layer that owns no file any more: %s",
    (name) => {
      const rest = new Map([...sound].filter(([file]) => layerOf(file)?.name !== name));
      expect(findBrokenBoundaries(rest)).toContain(`The layer "${name}" owns no file.`);
    },
  );

  test("on server code that a client file brings into the browser, directly or not", () => {
    const direct = '"use client"; import { start } from "@/lib/assessments/start"; export const x = start;';
    expect(findWith("app/x.tsx", direct)).toEqual([
      "app/x.tsx brings @/lib/assessments/start into the browser, by app/x.tsx.",
    ]);
    const indirect = findBrokenBoundaries(
      new Map([
        ...sound,
        ["app/between.tsx", 'import { door } from "@/lib/server/door"; export const between = door;'],
        ["app/x.tsx", '"use client"; import { between } from "./between"; export const x = between;'],
      ]),
    );
    expect(indirect).toEqual(["app/x.tsx brings @/lib/server/door into the browser, by app/between.tsx."]);
  });

  test("on names marked as types one by one, since such an import still runs the module", () => {
    const text =
      '"use client"; import { type start } from "@/lib/assessments/start"; export type X = typeof start;';
    expect(findWith("app/x.tsx", text)).toHaveLength(1);
  });

  test("not on types of server code in a client file, nor on an action it calls", () => {
    const types =
      '"use client"; import type { start } from "@/lib/assessments/start"; export type X = typeof start;';
    expect(findWith("app/x.tsx", types)).toEqual([]);
    const action = '"use client"; import { act } from "./actions"; export const x = act;';
    expect(findWith("app/x.tsx", action)).toEqual([]);
  });

  test("on a file that cannot be parsed, instead of passing it over", () => {
    expect(() => importsOf("lib/engine/x.ts", "import {")).toThrow(/cannot be parsed/);
  });
});
