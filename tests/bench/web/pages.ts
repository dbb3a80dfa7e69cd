/** What the addresses of pages are made of. */
export type Made = {
  /** An assessment with all questions answered and a result, and another one to compare it with. */
  readonly id: string;
  readonly otherId: string;
  /** Of a share link to its result. */
  readonly token: string;
};

/** The pages of the empty application, by their addresses. */
export const leanPages = {
  static: "/static",
  dynamic: "/dynamic",
  "dynamic, one query": "/query",
  nonce: "/nonce",
  "nonce, one query": "/nonce/query",
} as const;

export type LeanKind = keyof typeof leanPages;

/** A page of the application, and what is wanted of it. */
export type MeasuredPage = {
  readonly name: string;
  readonly pathOf: (made: Made) => string;
  /** The leanest page of the same kind. */
  readonly lean: LeanKind;
  /** Whether its scripts have a limit. */
  readonly isScriptLimited: boolean;
  /** Whether it must do with the framework's own scripts. */
  readonly hasNoOwnScript: boolean;
  /** Whether search engines may list it. */
  readonly isIndexed: boolean;
};

const plain = { isScriptLimited: false, hasNoOwnScript: false, isIndexed: false } as const;
/** Neither robots.txt nor the page forbids it. */
const indexed = { ...plain, isIndexed: true } as const;

/** Every page that is measured. One that is not there is reported as missing. */
export const pages: readonly MeasuredPage[] = [
  { ...indexed, name: "landing", pathOf: () => "/", lean: "nonce" },
  { ...indexed, name: "new", pathOf: () => "/new", lean: "nonce" },
  {
    ...plain,
    name: "question",
    pathOf: ({ id }) => `/a/${id}/q/co-tenants`,
    lean: "nonce, one query",
    isScriptLimited: true,
  },
  { ...plain, name: "check", pathOf: ({ id }) => `/a/${id}/check`, lean: "nonce, one query" },
  {
    ...plain,
    name: "result",
    pathOf: ({ id }) => `/a/${id}/result`,
    lean: "nonce, one query",
    isScriptLimited: true,
  },
  {
    ...plain,
    name: "report",
    pathOf: ({ id }) => `/a/${id}/report`,
    lean: "nonce, one query",
    hasNoOwnScript: true,
  },
  {
    ...plain,
    name: "shared",
    pathOf: ({ token }) => `/s/${token}`,
    lean: "nonce, one query",
    isScriptLimited: true,
    hasNoOwnScript: true,
  },
  { ...indexed, name: "rules", pathOf: () => "/rules", lean: "nonce", hasNoOwnScript: true },
  {
    ...indexed,
    name: "rule",
    pathOf: () => "/rules/TEN-01",
    lean: "nonce",
    hasNoOwnScript: true,
  },
  { ...plain, name: "library", pathOf: () => "/library", lean: "nonce, one query" },
  {
    ...plain,
    name: "compare",
    pathOf: ({ id, otherId }) => `/compare?ids=${id},${otherId}`,
    lean: "nonce, one query",
  },
];
