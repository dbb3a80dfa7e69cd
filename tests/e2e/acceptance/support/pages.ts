import type { Made } from "./made";

/** A page that the acceptance rows are checked on. */
export type AcceptedPage = {
  readonly name: string;
  readonly pathOf: (made: Made) => string;
  /** The status it is answered with, where that is not 200. */
  readonly status?: 400 | 404 | 410;
};

const ofAssessment = (path: string) => ({
  name: path,
  pathOf: ({ id }: Made) => `/a/${id}/${path}`,
});

/** Every page there is, in the states that differ. A new page gets a line here. */
export const pages: readonly AcceptedPage[] = [
  { name: "landing", pathOf: () => "/" },
  { name: "new", pathOf: () => "/new" },
  { name: "library", pathOf: () => "/library" },
  { name: "portfolio", pathOf: () => "/library?view=grid" },
  { name: "bin", pathOf: () => "/library/bin" },
  { name: "import", pathOf: () => "/new/import" },
  { name: "compare, to pick", pathOf: () => "/compare" },
  { name: "compare", pathOf: ({ id, otherId }) => `/compare?ids=${id},${otherId}` },
  { name: "rules", pathOf: () => "/rules" },
  { name: "rule", pathOf: () => "/rules/TEN-01" },
  ofAssessment("sections"),
  ofAssessment("q/co-tenants"),
  ofAssessment("q/regimes"),
  ofAssessment("q/tenant-data"),
  ofAssessment("check"),
  ofAssessment("result"),
  ofAssessment("history"),
  ofAssessment("diff?from=1&to=draft"),
  { name: "drift", pathOf: () => "/library/drift" },
  ofAssessment("share"),
  ofAssessment("review"),
  ofAssessment("what-if"),
  ofAssessment("report"),
  ofAssessment("activity"),
  ofAssessment("export"),
  { name: "link to change", pathOf: ({ linkPath }) => linkPath },
  { name: "shared to edit", pathOf: ({ editPath }) => editPath },
  { name: "shared", pathOf: ({ sharedPath }) => sharedPath },
  { name: "shared report", pathOf: ({ sharedPath }) => `${sharedPath}/report` },
  { name: "not found", pathOf: () => "/nothing-here", status: 404 },
  { name: "link ended", pathOf: () => "/s/ended", status: 410 },
  { name: "unreadable address", pathOf: () => "/a/%", status: 400 },
];
