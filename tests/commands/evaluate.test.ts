import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { root } from "@/bin/dialects.mjs";
import { ruleSet } from "@/lib/catalogue/rule-set";

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

it("what would change it is exact: each smallest set of changes leads to the rung, and is marked", () => {
  const { code, printed } = evaluate([
    fileWith("answers: { co-tenants: same-organisation }"),
    "--what-if",
    "process",
  ]);
  const { distance, smallest } = JSON.parse(printed);
  expect(code).toBe(0);
  expect(distance).toBe(1);
  const lowering = {
    kind: "choose",
    question: "co-tenants",
    from: "same-organisation",
    to: "nobody",
    nature: "fact",
  };
  expect(smallest).toContainEqual([lowering]);
});

it("two files are compared, and told whether they may share", () => {
  const first = fileWith("answers: { co-tenants: same-organisation, classification: public }");
  const second = path.join(folder, "other.yaml");
  writeFileSync(second, "answers: { co-tenants: same-organisation, separate-hardware: dedicated-host }");
  const compared = JSON.parse(evaluate([first, "--compare", second]).printed);
  expect(compared.because).toEqual([
    [{ kind: "choose", question: "separate-hardware", from: null, to: "dedicated-host" }],
  ]);
  const sharing = JSON.parse(evaluate([first, "--share-with", second]).printed);
  expect(sharing).toMatchObject({ between: "dedicated-host", host: { allowed: false } });
});

it("the distance to another verdict and the answers worth most are printed", () => {
  const file = fileWith("answers: { co-tenants: nobody }");
  expect(JSON.parse(evaluate([file, "--robustness"]).printed)).toMatchObject({
    toAnyOther: 1,
    toStricter: 1,
  });
  expect(JSON.parse(evaluate([file, "--next"]).printed).next.length).toBeGreaterThan(0);
});

it("an earlier rule set is read, and a malformed one refused with the place", () => {
  const file = fileWith("answers: { separate-hardware: dedicated-host }");
  const rules = path.join(folder, "rules.json");
  writeFileSync(rules, JSON.stringify(ruleSet));
  expect(JSON.parse(evaluate([file, "--drift", rules]).printed)).toMatchObject({ moves: false });
  writeFileSync(rules, JSON.stringify({ ...ruleSet, rules: [{ id: "TEN-01" }] }));
  expect(evaluate([file, "--drift", rules])).toMatchObject({
    code: 2,
    said: expect.stringContaining("rules.TEN-01"),
  });
});

it("a rung that does not exist, two analyses at once and a missing second file end with 2 and say so", () => {
  const file = fileWith("answers: {}");
  expect(evaluate([file, "--what-if", "moon"])).toMatchObject({ code: 2, printed: "" });
  expect(evaluate([file, "--next", "--robustness"]).said).toMatch(/^Usage/);
  expect(evaluate([file, "--compare", path.join(folder, "none.yaml")]).said).toMatch(
    /^Cannot read .*none\.yaml/,
  );
});
