import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

/** Lints sample faults with this repository's own configuration: each rule it relies on must fire. */
const top = path.resolve(import.meta.dirname, "../..");

const faults: readonly (readonly [rule: string, file: string, text: string])[] = [
  ["suspicious/noExplicitAny", "lib/a.ts", "export const a: any = 1;"],
  ["style/noNonNullAssertion", "lib/b.ts", "export const b = (text: string | null) => text!.length;"],
  ["style/noDefaultExport", "lib/c.ts", "export default 1;"],
  ["style/noProcessEnv", "lib/d.ts", "export const d = process.env.D;"],
  ["performance/noBarrelFile", "lib/e.ts", 'export { f } from "./f";'],
  ["performance/noReExportAll", "lib/g.ts", 'export * from "./f"; export const g = 1;'],
  [
    "suspicious/noImportCycles",
    "lib/h.ts",
    'import { i } from "./i"; export const h = 1; export const j = i;',
  ],
  ["suspicious/noImportCycles", "lib/i.ts", 'import { h } from "./h"; export const i = h;'],
  ["style/useFilenamingConvention", "lib/camelCase.ts", "export const camelCase = 1;"],
  ["style/useFilenamingConvention", "components/Button.tsx", "export const Button = () => null;"],
  ["nursery/noFloatingPromises", "lib/k.ts", "async function run() {} export function k() { run(); }"],
  [
    "nursery/noMisusedPromises",
    "lib/l.ts",
    "async function isSo() { return true; } export function l() { if (isSo()) return 1; return 2; }",
  ],
  [
    "nursery/useExhaustiveSwitchCases",
    "lib/m.ts",
    'export function m(kind: "x" | "y") { switch (kind) { case "x": return 1; } return 2; }',
  ],
  ["correctness/noUndeclaredDependencies", "lib/n.ts", 'import n from "left-pad"; export const m = n;'],
  ["correctness/noUnusedVariables", "lib/o.ts", "const unused = 1; export const o = 2;"],
  ["correctness/useExhaustiveDependencies", "components/p.tsx", effectWithoutDependency()],
  [
    "correctness/noNextAsyncClientComponent",
    "components/q.tsx",
    '"use client"; export async function Q() { return <p />; }',
  ],
  ["performance/noImgElement", "components/r.tsx", 'export const R = () => <img alt="" src="/r.png" />;'],
  ["style/noJsxLiterals", "components/u.tsx", "export const U = () => <p>Save</p>;"],
  ["a11y/useAltText", "components/s.tsx", 'export const S = () => <img src="/s.png" />;'],
  [
    "a11y/noStaticElementInteractions",
    "components/t.tsx",
    "export const T = () => <div onClick={() => 1} />;",
  ],
];

const allowed: readonly (readonly [file: string, text: string])[] = [
  ["lib/f.ts", "export const f = 1;\n"],
  ["app/page.tsx", "export default function Page() {\n  return null;\n}\n"],
  ["app/a/[id]/page.tsx", "export default function Page() {\n  return null;\n}\n"],
  ["app/not-found.tsx", "export default function NotFound() {\n  return null;\n}\n"],
  ["some.config.ts", "export default {};\n"],
  ["lib/env.ts", "export const home = process.env.HOME;\n"],
  ["bin/tool.mjs", "export const home = process.env.HOME;\n"],
];

function effectWithoutDependency(): string {
  return 'import { useEffect } from "react"; export function P({ id }: { id: string }) { useEffect(() => { document.title = id; }, []); return null; }';
}

type Finding = { readonly rule: string; readonly severity: string; readonly file: string };
let folder = "";
let findings: readonly Finding[] = [];

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "lint-"));
  for (const file of ["biome.json", "package.json", "tsconfig.json", ".gitignore"]) {
    cpSync(path.join(top, file), path.join(folder, file));
  }
  symlinkSync(path.join(top, "node_modules"), path.join(folder, "node_modules"));
  // The configuration reads what Git ignores.
  execFileSync("git", ["init", "--quiet"], { cwd: folder });
  for (const [file, text] of [...faults.map(([, file, text]) => [file, text] as const), ...allowed]) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  const biome = path.join(top, "node_modules/@biomejs/biome/bin/biome");
  const { stdout } = spawnSync(
    process.execPath,
    [biome, "lint", "--reporter=github", "--max-diagnostics=none", "."],
    { cwd: folder, encoding: "utf8" },
  );
  findings = [...stdout.matchAll(/^::(\w+) title=lint\/([\w/]+),file=([^,]+),/gm)].map(
    ([, severity, rule, file]) => ({
      severity: severity ?? "",
      rule: rule ?? "",
      file: path.relative(folder, path.resolve(folder, file ?? "")),
    }),
  );
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(faults)("%s fires, as an error, in %s", (rule, file) => {
  expect(findings).toContainEqual({ rule, file, severity: "error" });
});

test.each(allowed)("nothing fires in %s", (file) => {
  expect(findings.filter((finding) => finding.file === file)).toEqual([]);
});

test("nothing is only a warning", () => {
  expect(findings.filter(({ severity }) => severity !== "error")).toEqual([]);
});
