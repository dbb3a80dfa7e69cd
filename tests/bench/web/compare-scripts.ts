import { type ParseResult, parseSync, Visitor } from "oxc-parser";

/** A part of a script that stands on its own: a module of a chunk, or a statement outside of any. */
export type Part = {
  /** The bundler's number of a module. */
  readonly id: string | null;
  readonly text: string;
  /** The text without what differs between builds of the same module. */
  readonly skeleton: string;
};

type Program = ParseResult["program"];
type Statement = Program["body"][number];
type Span = { readonly start: number; readonly end: number };

/** Takes a script of the bundler apart. What only lists chunks and numbers, as data, is left out. */
export function partsOf(script: string): readonly Part[] {
  const { program, errors } = parseSync("chunk.js", script, { sourceType: "script" });
  if (errors[0]) throw new SyntaxError(`A script cannot be parsed: ${errors[0].message}`);
  const blank = blankerOf(script, program);
  const partOf = (id: string | null, { start, end }: Span): Part => ({
    id,
    text: script.slice(start, end),
    skeleton: blank(start, end),
  });
  return program.body.flatMap((statement) => {
    const pushed = pushedBy(statement);
    if (!pushed) return [partOf(null, statement)];
    let id: string | null = null;
    return pushed.flatMap((item) => {
      if (item?.type === "Literal") id = String(item.value);
      const isCode = item?.type === "ArrowFunctionExpression" || item?.type === "FunctionExpression";
      return isCode ? [partOf(id, item)] : [];
    });
  });
}

/** The parts that occur nowhere in the other scripts, each of them once. */
export function partsBeyond(scripts: readonly string[], others: readonly string[]): readonly Part[] {
  const known = new Set(others.flatMap(partsOf).map(({ skeleton }) => skeleton));
  const parts = new Map(scripts.flatMap(partsOf).map((part) => [part.skeleton, part]));
  return [...parts.values()].filter(({ skeleton }) => !known.has(skeleton));
}

/** What a statement such as `(globalThis.TURBOPACK ||= []).push([…])` hands over. */
function pushedBy(statement: Statement) {
  if (statement.type !== "ExpressionStatement" || statement.expression.type !== "CallExpression") return null;
  const { callee, arguments: given } = statement.expression;
  const isPush =
    callee.type === "MemberExpression" &&
    callee.property.type === "Identifier" &&
    callee.property.name === "push";
  const [list] = given;
  return isPush && list?.type === "ArrayExpression" ? list.elements : null;
}

/**
 * Gives what stands between two places of a script, with blanks for the names of variables and for the
 * numbers of other modules, as in `e.r(123)`: they depend on what else is in the chunk, or in the build.
 */
function blankerOf(script: string, program: Program): (start: number, end: number) => string {
  const names: Span[] = [];
  const kept = new Set<number>();
  const shorthands = new Set<number>();
  const keep = (isComputed: boolean, { start }: Span) => {
    if (!isComputed) kept.add(start);
  };
  new Visitor({
    Identifier: ({ start, end }) => names.push({ start, end }),
    MemberExpression: ({ computed, property }) => keep(computed, property),
    Property: ({ computed, key, shorthand }) => {
      if (shorthand) shorthands.add(key.start);
      else keep(computed, key);
    },
    CallExpression: ({ callee, arguments: given }) => {
      const isBundlers =
        callee.type === "MemberExpression" &&
        callee.property.type === "Identifier" &&
        callee.property.name.length === 1;
      if (isBundlers) names.push(...given.filter(isNumber));
    },
    MethodDefinition: ({ computed, key }) => keep(computed, key),
    PropertyDefinition: ({ computed, key }) => keep(computed, key),
  }).visit(program);
  // Key and value of a shorthand are two names at one place.
  const blanks = [...new Map(names.map((name) => [name.start, name])).values()]
    .filter(({ start }) => !kept.has(start))
    .sort((a, b) => a.start - b.start);
  return (start, end) => {
    let text = "";
    let at = start;
    for (const blank of blanks) {
      if (blank.start < start || blank.end > end) continue;
      const name = script.slice(blank.start, blank.end);
      text += `${script.slice(at, blank.start)}${shorthands.has(blank.start) ? `${name}:_` : "_"}`;
      at = blank.end;
    }
    return text + script.slice(at, end);
  };
}

function isNumber(node: { readonly type: string; readonly value?: unknown }): boolean {
  return node.type === "Literal" && typeof node.value === "number";
}
