import { parseSync, Visitor } from "oxc-parser";
import { describe, expect, test } from "vitest";
import { readSourceTree, type SourceTree } from "./support/source-tree";

/** What people see comes from here. */
const shown = /^(app|components|pages)\/.*\.tsx?$/;
/** A capital and small letters: how English starts a sentence or a label. Classes, ids and keys do not. */
const prose = /^[\s“‘(]*\p{Lu}\p{Ll}/u;

/**
 * Every text in the interface that is not in the messages: words between tags, and strings that start
 * like a sentence or a label wherever they stand.
 */
function findUntranslated(tree: SourceTree): readonly string[] {
  return [...tree]
    .filter(([file]) => shown.test(file) && !/\.test\.tsx?$/.test(file))
    .flatMap(([file, text]) => wordsOf(file, text).map((words) => `${file}: "${words}" is not a message.`));
}

function wordsOf(file: string, text: string): readonly string[] {
  const { program, errors } = parseSync(file, text);
  if (errors[0]) throw new Error(`${file} cannot be parsed: ${errors[0].message}`);
  const found: string[] = [];
  const look = (words: string, pattern: RegExp) => {
    if (pattern.test(words)) found.push(words.trim());
  };
  new Visitor({
    JSXText: (node) => look(node.value, /\p{L}/u),
    Literal: (node) => {
      if (typeof node.value === "string") look(node.value, prose);
    },
    TemplateElement: (node) => look(node.value.cooked ?? node.value.raw, prose),
  }).visit(program);
  return found;
}

test("every text of the interface is a message", () => {
  expect(findUntranslated(readSourceTree())).toEqual([]);
});

describe("the guard bites", () => {
  const found = (file: string, text: string) => findUntranslated(new Map([[file, text]]));

  test.each([
    "export const A = () => <p>Save</p>;",
    "export const A = () => <p>or</p>;",
    'export const A = () => <p title="Save it">{t("a.b")}</p>;',
    'export const A = () => <p>{isDone ? "Saved" : t("a.b")}</p>;',
    "export const A = ({ n }) => <p>{`Rule`}</p>;",
    'const labels = { save: "Save" };',
  ])("on %s", (text) => {
    expect(found("components/ui/x.tsx", text)).toHaveLength(1);
    expect(found("app/x/page.tsx", text)).toHaveLength(1);
  });

  test("not on keys, classes, marks, addresses, or code that nobody reads", () => {
    const sound =
      'import { A } from "./a"; export const B = () => <A className="grid gap-4" href="/rules">{t("a.b")} · </A>;';
    expect(found("components/ui/x.tsx", sound)).toEqual([]);
    expect(found("lib/server/x.ts", 'throw new Error("There is no message.");')).toEqual([]);
    expect(found("components/ui/x.test.ts", 'test("Saves", run);')).toEqual([]);
  });
});
