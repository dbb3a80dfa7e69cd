/**
 * The rows of the acceptance table of the interface, each with what it demands. `checks` are the kinds of test
 * that the table asks for: A axe, K keyboard, N accessible names, F forced colours, Z zoom to 200 % and 400 %,
 * M reduced motion, J without JavaScript; others by their name. A row that cannot be tested says why.
 */
export type AcceptanceRow = {
  readonly must: string;
  readonly checks: readonly string[];
  /** The tests in this folder that hold the row, by file and a part of the title. */
  readonly by?: readonly (readonly [file: string, part: string])[];
  /** Tests elsewhere that hold the row, by file and title. */
  readonly alsoBy?: readonly (readonly [file: string, title: string])[];
  /** What of the row is not there to be tested, and why. */
  readonly notBuiltYet?: string;
};

export const rows = {
  Page: {
    must: "Unique title, one H1, landmarks, skip link works, lang; help in the same place",
    checks: ["A", "N"],
    by: [
      ["pages.spec.ts", "light and dark"],
      ["pages.spec.ts", "every page in forced colours and without JavaScript"],
      ["pages.spec.ts", "titles differ, and help stands in the same place"],
    ],
  },
  Question: {
    must: "Group named by legend; hint described-by; selecting never navigates; full row is target",
    checks: ["A", "K", "N", "J", "Z"],
    by: [["question.spec.ts", 'titled("Question", ["K", "N", "J"]']],
  },
  Errors: {
    must: "Summary focused, links land on the first radio, values kept",
    checks: ["K", "N", "J"],
    by: [["question.spec.ts", "; Errors (K N J)"]],
  },
  "Repeat data": {
    must: "Never asked again; prefilled on Change",
    checks: ["K", "J"],
    by: [["question.spec.ts", "; Repeat data (K J)"]],
  },
  Ladder: {
    must: "All facts in text; order without colour; outlines at least 3:1",
    checks: ["A", "N", "F", "Z", "greyscale"],
    by: [
      ["ladder.spec.ts", "order without colour, all facts in text"],
      ["ladder.spec.ts", "forced colours keep the outlines, the wall and the order"],
    ],
  },
  "Live preview": {
    must: "One polite message per settled change; nothing while arrowing",
    checks: ["message log"],
    alsoBy: [
      ["floor-so-far.spec.ts", "a picked answer moves the floor beside it, and that is said once"],
      ["floor-so-far.spec.ts", "arrowing through the answers stays quiet until it settles"],
    ],
  },
  "Mobile bar, sticky headers": {
    must: "A focused element is never covered: scroll-padding, static when short",
    checks: ["K", "Z", "box overlap"],
    by: [["pages.spec.ts", "Mobile bar, sticky headers (K Z, box overlap)"]],
    alsoBy: [
      ["floor-so-far.spec.ts", "the bar at the foot never covers what has the focus, closed or open"],
      ["floor-so-far.spec.ts", "on a low screen the bar stays in its place on the page"],
    ],
  },
  "Save status": {
    must: "Polite on failure; text, not colour",
    checks: ["N", "offline run"],
    alsoBy: [
      [
        "saving.spec.ts",
        "what cannot be sent is kept, survives a reload and is sent when the network is back",
      ],
    ],
  },
  Dialog: {
    must: "Named, trapped, Esc, focus returns, page fallback",
    checks: ["K", "N", "J"],
    notBuiltYet: "There is no dialog. Sharing is the page that a dialog would fall back to.",
  },
  "Compare, diff, grid": {
    must: "Table, scoped headers, own scroll region focusable and named; columns of at most 320 px",
    checks: ["A", "K", "N", "Z"],
    by: [
      ["ladder.spec.ts", "two side by side"],
      ["tables.spec.ts", "a diff and the portfolio are tables in regions of their own"],
    ],
  },
  Diff: {
    must: "Words for added and removed, ins and del",
    checks: ["N", "F", "greyscale"],
    by: [["tables.spec.ts", "what was taken out and put in"]],
  },
  Shortcuts: {
    must: "Scoped to focus, or switchable",
    checks: ["K"],
    by: [["question.spec.ts", "digits work inside the group only, and never continue"]],
  },
  "What-if, reorder": {
    must: "Buttons or selects; no drag needed",
    checks: ["K"],
    by: [["ladder.spec.ts", "a change is tried by keyboard alone, and nothing is to be dragged"]],
    notBuiltYet: "What-if is tested. There is nothing that could be reordered.",
  },
  Targets: {
    must: "At least 24 px; primary 44",
    checks: ["box measurement"],
    by: [["pages.spec.ts", '"Targets",']],
  },
  "Sign-off, delete": {
    must: "Review, confirm or reverse",
    checks: ["K", "J"],
    by: [["signing.spec.ts", "a decision is read before it is recorded"]],
    alsoBy: [["review.spec.ts", "what is missing is said above and at its field, and nothing typed is lost"]],
  },
  "Sign-in": {
    must: "Paste and password managers allowed, no puzzles",
    checks: ["K"],
    notBuiltYet: "There are no accounts to sign in to.",
  },
  Timeout: {
    must: "Warning after 20 minutes, extend, drafts survive",
    checks: ["clock mock"],
    notBuiltYet: "Nothing times out: a visitor's cookie lasts 400 days.",
  },
  Motion: {
    must: "No movement; state still evident",
    checks: ["M"],
    by: [
      ["pages.spec.ts", "Motion (M)"],
      ["question.spec.ts", "a chosen answer is still told apart when nothing moves"],
    ],
  },
  "Text spacing": {
    must: "No clipping at the values of WCAG 1.4.12, in the pseudo-locale, or at twice the words",
    checks: ["Z"],
    by: [["pages.spec.ts", "Text spacing (Z)"]],
  },
  Report: {
    must: "Tagged headings, table headers repeat, black on white",
    checks: ["print snapshot"],
    by: [["ladder.spec.ts", "a result on paper"]],
  },
} as const satisfies Readonly<Record<string, AcceptanceRow>>;

export type RowName = keyof typeof rows;

/** The title of a test of a row: its name and the checks made, then what they are made on. */
export function titled(name: RowName, checks: readonly string[], what: string): string {
  return `${name} (${checks.join(" ")}): ${what}`;
}
