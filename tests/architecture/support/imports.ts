import { builtinModules } from "node:module";
import path from "node:path";
import { parseSync, Visitor } from "oxc-parser";
import { isCode, type SourceTree } from "./source-tree";

/** What one file takes from elsewhere. `isType`: nothing of it is left when the program runs. */
export type Import = { readonly specifier: string | null; readonly isType: boolean };

/** Where an import leads: a file of ours, a package, a part of Node, or nowhere. */
type Target =
  | { readonly kind: "file"; readonly file: string }
  | { readonly kind: "package"; readonly name: string }
  | { readonly kind: "node"; readonly name: string }
  | { readonly kind: "nowhere" };

/** Prisma's clients, and the report on the rules: there only after `npm run generate`. */
const generated = ["lib/db/generated/", "lib/exchange/generated/"];
const endings = ["", ".ts", ".tsx", ".mts", ".mjs", "/index.ts", "/index.tsx"];

/**
 * Every import of a file: statements, re-exports, dynamic imports, types written as import("…"), and
 * require. A specifier that is worked out at run time is null.
 */
export function importsOf(file: string, text: string): readonly Import[] {
  const { program, errors } = parseSync(file, text);
  if (errors[0]) throw new Error(`${file} cannot be parsed: ${errors[0].message}`);
  const imports: Import[] = [];
  new Visitor({
    // An import whose every name is marked "type" one by one still runs the module: only "import type" does not.
    ImportDeclaration: (node) => {
      imports.push({ specifier: node.source.value, isType: node.importKind === "type" });
    },
    ExportAllDeclaration: (node) => {
      imports.push({ specifier: node.source.value, isType: node.exportKind === "type" });
    },
    ExportNamedDeclaration: (node) => {
      if (node.source) imports.push({ specifier: node.source.value, isType: node.exportKind === "type" });
    },
    ImportExpression: (node) => {
      imports.push({ specifier: literal(node.source), isType: false });
    },
    TSImportType: (node) => {
      imports.push({ specifier: node.source.value, isType: true });
    },
    TSExternalModuleReference: (node) => {
      imports.push({ specifier: literal(node.expression), isType: false });
    },
    CallExpression: (node) => {
      const [first] = node.arguments;
      if (node.callee.type !== "Identifier" || node.callee.name !== "require" || !first) return;
      imports.push({ specifier: literal(first), isType: false });
    },
  }).visit(program);
  return imports;
}

function literal(node: { readonly type: string; readonly value?: unknown }): string | null {
  return node.type === "Literal" && typeof node.value === "string" ? node.value : null;
}

/** The directives at the top of a file, such as "use client". */
export function directivesOf(file: string, text: string): readonly string[] {
  return parseSync(file, text).program.body.flatMap((statement) =>
    "directive" in statement && typeof statement.directive === "string" ? [statement.directive] : [],
  );
}

/** Follows an import to the file or package it means. */
function resolveImport(tree: SourceTree, from: string, specifier: string): Target {
  if (specifier.startsWith("@/")) return resolveFile(tree, specifier.slice(2));
  if (specifier.startsWith("."))
    return resolveFile(tree, path.posix.join(path.posix.dirname(from), specifier));
  if (specifier.startsWith("node:") || builtinModules.includes(specifier)) {
    return { kind: "node", name: specifier.replace(/^node:/, "") };
  }
  const name = specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
  return declaredPackages(tree).has(name) ? { kind: "package", name } : { kind: "nowhere" };
}

function resolveFile(tree: SourceTree, base: string): Target {
  const file = endings.map((ending) => `${base}${ending}`).find((candidate) => tree.has(candidate));
  if (file !== undefined) return { kind: "file", file };
  return generated.some((folder) => base.startsWith(folder))
    ? { kind: "file", file: base }
    : { kind: "nowhere" };
}

function declaredPackages(tree: SourceTree): ReadonlySet<string> {
  const manifest: unknown = JSON.parse(tree.get("package.json") ?? "{}");
  const names = (part: string): readonly string[] => {
    const listed =
      typeof manifest === "object" && manifest !== null ? Reflect.get(manifest, part) : undefined;
    return typeof listed === "object" && listed !== null ? Object.keys(listed) : [];
  };
  return new Set([...names("dependencies"), ...names("devDependencies")]);
}

export type Edge = {
  readonly from: string;
  readonly to: Target;
  readonly specifier: string;
  readonly isType: boolean;
};

/** Every import of every code file, followed to where it leads. */
export function edgesOf(tree: SourceTree): readonly Edge[] {
  return [...tree].flatMap(([from, text]) =>
    isCode(from)
      ? importsOf(from, text).map(({ specifier, isType }) => ({
          from,
          isType,
          specifier: specifier ?? "(worked out at run time)",
          to: specifier === null ? ({ kind: "nowhere" } as const) : resolveImport(tree, from, specifier),
        }))
      : [],
  );
}
