/** What a layer is, and what it may import. The table of the architecture, as data. */
export type Layer = {
  readonly name: string;
  /** The layer owns the files whose path matches and that no layer above it in the list owns. */
  readonly files: RegExp;
  /** Layers it may import, besides itself. */
  readonly mayImport: readonly string[];
  /** Layers of which it may import types only. */
  readonly mayImportTypesOf?: readonly string[];
  /** Packages it may import; "any" for tools and tests. */
  readonly packages: readonly string[] | "any";
  /** Parts of Node it may import; the browser has none. */
  readonly node: readonly string[] | "any";
};

const everyLayerOfLib = [
  "engine",
  "catalogue",
  "schemas",
  "exchange",
  "documents",
  "locales",
  "messages",
  "db",
  "access",
  "assessments",
  "server",
  "env",
  "result",
] as const;

export const layers: readonly Layer[] = [
  {
    name: "tests",
    files: /^tests\/|\.test\.tsx?$/,
    mayImport: [
      ...everyLayerOfLib,
      "ui",
      "components",
      "app",
      "bin",
      "generated",
      "configuration",
      "data files",
    ],
    packages: "any",
    node: "any",
  },
  { name: "engine", files: /^lib\/engine\//, mayImport: [], packages: [], node: [] },
  {
    name: "catalogue",
    files: /^lib\/catalogue\//,
    mayImport: ["engine", "locales"],
    mayImportTypesOf: ["messages"],
    packages: [],
    node: [],
  },
  { name: "locales", files: /^lib\/messages\/locales\.ts$/, mayImport: [], packages: [], node: [] },
  {
    name: "messages",
    files: /^lib\/messages\//,
    mayImport: ["locales", "data files"],
    packages: [
      "@formatjs/icu-messageformat-parser",
      "@formatjs/intl-localematcher",
      "intl-messageformat",
      "negotiator",
      // Messages with elements in them.
      "react",
    ],
    node: [],
  },
  {
    name: "schemas",
    files: /^lib\/schemas\//,
    mayImport: ["engine", "catalogue", "locales"],
    mayImportTypesOf: ["messages"],
    packages: ["zod", "zod-form-data"],
    // The hash that names a rule set.
    node: ["crypto"],
  },
  {
    name: "exchange",
    files: /^lib\/exchange\//,
    mayImport: ["engine", "catalogue", "schemas", "messages", "result", "generated"],
    packages: ["yaml", "fastest-levenshtein", "uqr"],
    node: [],
  },
  {
    name: "generated",
    files: /^lib\/(db|exchange)\/generated\//,
    mayImport: [],
    packages: "any",
    node: "any",
  },
  {
    name: "documents",
    files: /^lib\/documents\//,
    mayImport: ["engine", "catalogue", "schemas", "locales"],
    mayImportTypesOf: ["assessments", "db", "messages"],
    packages: ["pdfmake", "write-excel-file"],
    // The files of the fonts that a document carries.
    node: ["fs", "path"],
  },
  {
    name: "db",
    files: /^lib\/db\//,
    mayImport: ["schemas", "env", "generated"],
    mayImportTypesOf: ["engine", "result"],
    packages: [
      "@prisma/adapter-libsql",
      "@prisma/adapter-pg",
      "@prisma/client",
      "@prisma/driver-adapter-utils",
      "lru-cache",
      "@prisma/schema-engine-wasm",
      "pg",
    ],
    node: "any",
  },
  {
    name: "access",
    files: /^lib\/access\//,
    mayImport: ["db", "schemas", "result"],
    packages: ["zod"],
    node: ["crypto"],
  },
  {
    name: "assessments",
    files: /^lib\/assessments\//,
    mayImport: ["engine", "catalogue", "schemas", "db", "access", "exchange", "result", "env", "data files"],
    // The schema by which a kept outcome is read back.
    packages: ["zod"],
    node: ["crypto"],
  },
  {
    name: "server",
    files: /^lib\/server\//,
    mayImport: ["access", "locales", "messages", "result", "schemas", "env"],
    packages: [
      "zod",
      "zod-form-data",
      "next",
      "react",
      "react-dom",
      "lru-cache",
      "negotiator",
      "rate-limiter-flexible",
    ],
    // The channel on which every request is seen before the framework has it; pages kept compressed.
    node: ["crypto", "diagnostics_channel", "http", "net", "zlib"],
  },
  { name: "env", files: /^lib\/env\.ts$/, mayImport: [], packages: ["zod"], node: ["path"] },
  { name: "result", files: /^lib\/result\.ts$/, mayImport: [], packages: [], node: [] },
  {
    name: "ui",
    files: /^components\/ui\//,
    mayImport: [],
    packages: ["react", "react-dom", "next", "lucide"],
    node: [],
  },
  {
    name: "components",
    files: /^components\//,
    mayImport: ["ui", "engine", "catalogue", "locales"],
    // Words come as a value: the formatter of messages stays on the server.
    mayImportTypesOf: ["documents", "messages", "schemas", "result"],
    packages: ["react", "react-dom", "next", "lucide"],
    node: [],
  },
  {
    name: "app",
    files: /^((app|pages)\/|(proxy|instrumentation(-client)?)\.ts$)/,
    mayImport: [...everyLayerOfLib.filter((name) => name !== "db"), "ui", "components", "data files"],
    packages: [
      "react",
      "react-dom",
      "next",
      "@fontsource/atkinson-hyperlegible-next",
      "@fontsource/source-serif-4",
      "@fontsource-variable/atkinson-hyperlegible-next",
      "@fontsource-variable/source-serif-4",
    ],
    node: [],
  },
  {
    name: "bin",
    files: /^bin\//,
    mayImport: [...everyLayerOfLib, "generated", "data files"],
    packages: "any",
    node: "any",
  },
  {
    name: "configuration",
    files: /^[^/]+\.(ts|mts|mjs|js)$/,
    mayImport: ["bin", "data files"],
    packages: "any",
    node: "any",
  },
  {
    name: "data files",
    files: /\.(json|css|prisma)$/,
    mayImport: [],
    packages: [],
    node: [],
  },
];

/** The layer that owns a file, if any. Styles and data belong to whoever keeps them. */
export function layerOf(file: string): Layer | undefined {
  return layers.find(({ files }) => files.test(file));
}
