import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { root } from "@/bin/dialects.mjs";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "tenancy-scale-evaluate-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function evaluate(args: readonly string[], input = "") {
  const run = spawnSync(process.execPath, ["bin/run.mjs", "bin/evaluate.ts", ...args], { cwd: root, input });
  const said = String(run.stderr);
  expect(said, "no stack trace").not.toMatch(/^ +at /m);
  return { code: run.status, printed: String(run.stdout), said };
}

function fileWith(text: string): string {
  const file = path.join(folder, "answers.yaml");
  writeFileSync(file, text);
  return file;
}

it("a verdict is printed for a file, and for standard input of any kind", () => {
  const answers = "answers: { co-tenants: unrelated-organisations, code-origin: arbitrary-code }";
  const fromFile = evaluate([fileWith(answers)]);
  expect(fromFile).toMatchObject({ code: 0, said: "" });
  expect(JSON.parse(fromFile.printed)).toMatchObject({ conflict: null, recommended: expect.any(String) });
  // Here standard input is a socket, which cannot be opened again by its name.
  expect(evaluate(["-"], answers).printed).toBe(fromFile.printed);
});

it.each([
  [
    "an unknown option",
    () => [fileWith("answers:\n  trust: hostil\n")],
    /:2 answers\.trust: .*Nearest: hostile/,
  ],
  ["an alias of nothing", () => [fileWith("answers:\n  trust: *x\n")], /:2 answers\.trust: Unresolved alias/],
  ["a file without end", () => ["/dev/zero"], /larger than/],
  ["a folder", () => [folder], /Cannot read/],
  ["no such file", () => [path.join(folder, "nowhere")], /Cannot read/],
  ["no file at all", () => [], /Usage/],
  ["an unknown option of the command", () => ["--explian", "x"], /Usage/],
])("%s ends with exit code 2, the place and what to do", (_what, args, says) => {
  const { code, printed, said } = evaluate(args());
  expect(said).toMatch(says);
  expect([code, printed]).toEqual([2, ""]);
});

it("a reader that stops reading ends it without a complaint", () => {
  const { status, stderr } = spawnSync(
    "sh",
    ["-c", `"${process.execPath}" bin/run.mjs bin/questions.ts | head -1`],
    {
      cwd: root,
    },
  );
  expect([status, String(stderr)]).toEqual([0, ""]);
});
