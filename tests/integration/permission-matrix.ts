/**
 * Who may do what to an assessment, in which state: every cell stated. `docs/permissions.md` is printed from
 * this table, `permissions.test.ts` tries each cell on both databases, and random sequences of them.
 *
 * A new action gets a row here and its attempt in `permission-attempts.ts`; the compiler asks for both.
 */

/** In the order of the letters of a row. */
export const principals = [
  "no cookie",
  "stranger",
  "viewer",
  "reviewer",
  "editor",
  "owner",
  "edit link, live",
  "edit link, withdrawn",
  "edit link, expired",
  "read link, live",
  "read link, withdrawn",
  "read link, expired",
] as const;
export type Principal = (typeof principals)[number];

/** Draft: no verdict yet. In the bin: with a verdict, put away. Deleted: out of the bin, for ever. */
export const states = ["draft", "concluded", "in the bin", "deleted"] as const;
export type State = (typeof states)[number];

/**
 * What an attempt leads to.
 * - `+` it is done
 * - `x` refused: may see the assessment, but not do this ("not-allowed")
 * - `.` there is nothing: no access, or nothing that it could be done to ("not-found"); the two look alike
 */
export type Cell = "+" | "x" | ".";

/** Twelve letters, in groups: no cookie and stranger; grants; edit links; read links. */
const row = (letters: string) => letters.replaceAll(" ", "");

const nobody = row(".. .... ... ...");
const gone = { "in the bin": nobody, deleted: nobody };
const readers = row(".. ++++ +.. ...");
const writers = row(".. xx++ +.. ...");
const owners = row(".. xxx+ x.. ...");
/** Writers may, but there is no revision to do it to. */
const writersInVain = row(".. xx.. ... ...");
/** Before there is a verdict, those who may review find nothing to review. */
const reviewers = { draft: row(".. x... ... ..."), concluded: row(".. x+++ +.. ...") };
/** To agree or to ask for changes; of those who may, authors and outdated verdicts are told apart elsewhere. */
const recommenders = { draft: row(".. x.xx x.. ..."), concluded: row(".. x+xx x.. ...") };
const owned = row(".. ...+ ... ...");
const notThere = { draft: nobody, concluded: nobody, deleted: nobody };

/** One row of letters for each state of each action. */
export const matrix = {
  "read the draft": { draft: readers, concluded: readers, ...gone },
  "read the verdict": { draft: nobody, concluded: readers, ...gone },
  "read the report": { draft: nobody, concluded: readers, ...gone },
  "export the draft": { draft: readers, concluded: readers, ...gone },
  "export a revision": { draft: nobody, concluded: readers, ...gone },
  "find it in the library": { draft: readers, concluded: readers, ...gone },
  compare: { draft: readers, concluded: readers, ...gone },
  "write it to a file": { draft: readers, concluded: readers, ...gone },
  "try changes": { draft: readers, concluded: readers, ...gone },
  "keep tried changes as a copy": { draft: readers, concluded: readers, ...gone },
  copy: { draft: readers, concluded: readers, ...gone },
  answer: { draft: writers, concluded: writers, ...gone },
  rename: { draft: writers, concluded: writers, ...gone },
  "confirm assumptions": { draft: writers, concluded: writers, ...gone },
  "apply tried changes": { draft: writers, concluded: writers, ...gone },
  "reach a verdict": { draft: writers, concluded: writers, ...gone },
  "read its review": { draft: nobody, concluded: readers, ...gone },
  comment: { ...reviewers, ...gone },
  "accept a risk": { ...reviewers, ...gone },
  agree: { ...recommenders, ...gone },
  "ask for changes": { ...recommenders, ...gone },
  "read the history": { draft: readers, concluded: readers, ...gone },
  "see what changed": { draft: readers, concluded: readers, ...gone },
  "name a milestone": { draft: writersInVain, concluded: writers, ...gone },
  "restore a revision": { draft: writersInVain, concluded: writers, ...gone },
  "re-evaluate a copy": { draft: nobody, concluded: readers, ...gone },
  export: { draft: readers, concluded: readers, ...gone },
  tag: { draft: writers, concluded: writers, ...gone },
  "move to the bin": { draft: owners, concluded: owners, ...gone },
  "find it in the bin": { ...notThere, "in the bin": owned },
  "restore from the bin": { ...notThere, "in the bin": owned },
  "delete for good": { ...notThere, "in the bin": owned },
  "see its links": { draft: owners, concluded: owners, ...gone },
  "make a link": { draft: row(".. xxx. x.. ..."), concluded: owners, ...gone },
  "end a link": { draft: owners, concluded: owners, ...gone },
  "change a link": { draft: owners, concluded: owners, ...gone },
  "end all links": { draft: owners, concluded: owners, ...gone },
  "see who changed what": { draft: readers, concluded: readers, ...gone },
  "say one's name": { draft: readers, concluded: readers, ...gone },
  "begin to edit by a link": { draft: row(".. .... +.. ..."), concluded: row(".. .... +.. ..."), ...gone },
  "open what a read link shows": { draft: nobody, concluded: row(".. .... ... +.."), ...gone },
} as const satisfies Readonly<Record<string, Readonly<Record<State, string>>>>;

export type Action = keyof typeof matrix;

/** Every action of the table. */
// Object.keys forgets which keys there are.
export const actions = Object.keys(matrix) as readonly Action[];

/** What the table says of one cell. */
export function stated(action: Action, state: State, principal: Principal): Cell {
  const letter = matrix[action][state][principals.indexOf(principal)];
  if (letter === "+" || letter === "x" || letter === ".") return letter;
  throw new Error(`"${action}" states nothing for ${principal}, ${state}.`);
}
