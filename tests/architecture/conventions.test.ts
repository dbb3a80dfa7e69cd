import { describe, expect, test } from "vitest";
import { directivesOf } from "./support/imports";
import { isCode, readSourceTree, type SourceTree } from "./support/source-tree";

const bannedNames = [
  "utils",
  "util",
  "helpers",
  "helper",
  "common",
  "misc",
  "types",
  "constants",
  "manager",
  "service",
];
const longestFile = 300;
/** Places on somebody's own machine; Homebrew's on Linux is the same everywhere. */
const machinePath = /(?<![\w.-])(\/(work|home|root|Users)\/(?!linuxbrew)[\w.-]+|[A-Z]:\\Users\\)/;

/** Every departure from the naming and size conventions, as sentences. */
function findUnconventional(tree: SourceTree): readonly string[] {
  return [...tree].flatMap(([file, text]) => [
    ...problemsOfName(file),
    ...problemsOfText(file, text),
    ...(isCode(file) ? problemsOfCode(file, text) : []),
  ]);
}

function problemsOfName(file: string): readonly string[] {
  const stem = file.split("/").at(-1)?.split(".")[0] ?? "";
  const words = stem.split("-");
  // The framework's name for the page at a folder's own address.
  const isPage = file.startsWith("pages/");
  if (isCode(file) && stem === "index" && !isPage)
    return [`${file}: name a file for what it holds; a barrel hides it.`];
  const banned = bannedNames.includes(stem) ? stem : bannedNames.find((name) => words.at(-1) === name);
  return banned && isCode(file) ? [`${file}: "${banned}" does not say what is in it.`] : [];
}

function problemsOfText(file: string, text: string): readonly string[] {
  const [path] = machinePath.exec(text) ?? [];
  return path ? [`${file}: ${path} is a place on somebody's machine.`] : [];
}

function problemsOfCode(file: string, text: string): readonly string[] {
  const lines = text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
  return [
    ...(lines > longestFile && !file.startsWith("lib/catalogue/")
      ? [`${file}: ${lines} lines; split it.`]
      : []),
    ...(file.startsWith("lib/") && directivesOf(file, text).includes("use client")
      ? [`${file}: "use client" is for components.`]
      : []),
  ];
}

test("the repository keeps its naming and size conventions", () => {
  expect(findUnconventional(readSourceTree())).toEqual([]);
});

describe("the guard bites", () => {
  const found = (file: string, text = "export {};\n") => findUnconventional(new Map([[file, text]]));

  test.each(bannedNames)("on a file called %s, plain or at the end of a name", (name) => {
    expect(found(`lib/engine/${name}.ts`)).toHaveLength(1);
    expect(found(`lib/engine/answer-${name}.ts`)).toHaveLength(1);
    expect(found(`lib/engine/${name}.test.ts`)).toHaveLength(1);
  });

  test("not on a name that only begins with such a word", () => {
    expect(found("lib/engine/service-level.ts")).toEqual([]);
    expect(found("lib/engine/typescript.ts")).toEqual([]);
  });

  test("on a barrel", () => {
    expect(found("components/ui/index.ts")).toHaveLength(1);
    expect(found("lib/engine/index.tsx")).toHaveLength(1);
  });

  test("on client code in lib, and only there", () => {
    expect(found("lib/server/x.ts", '// A comment before.\n"use client";\nexport {};\n')).toHaveLength(1);
    expect(found("components/ui/x.tsx", '"use client";\nexport {};\n')).toEqual([]);
    expect(found("lib/server/x.ts", 'export const name = "use client";\n')).toEqual([]);
  });

  test("on a path of somebody's machine, in code, styles and data", () => {
    const paths = [
      ["", "work", "main"],
      ["", "home", "ada"],
      ["", "root", "x"],
      ["", "Users", "ada"],
    ];
    for (const path of paths.map((parts) => parts.join("/"))) {
      expect(found("lib/env.ts", `export const folder = "${path}";\n`)).toHaveLength(1);
      expect(found("package.json", `{ "folder": "${path}" }`)).toHaveLength(1);
    }
    expect(found("lib/env.ts", 'export const page = "https://example.org/home/news";\n')).toEqual([]);
    expect(found("lib/env.ts", 'export const folder = "/var/run/docker.sock";\n')).toEqual([]);
  });

  test("on a file of more than 300 lines, except for catalogue data", () => {
    const lines = (count: number) => "export {};\n".repeat(count);
    expect(found("lib/engine/x.ts", lines(301))).toHaveLength(1);
    expect(found("lib/engine/x.ts", lines(300))).toEqual([]);
    expect(found("tests/laws/x.test.ts", lines(301))).toHaveLength(1);
    expect(found("lib/catalogue/rules/x.ts", lines(900))).toEqual([]);
  });
});
