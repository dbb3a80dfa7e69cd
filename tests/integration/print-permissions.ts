import { type Action, actions, principals, type State, stated, states } from "./permission-matrix";

const words = { "+": "yes", x: "no", ".": "–" } as const;
const header = ["Action", ...principals.map((principal) => principal[0]?.toUpperCase() + principal.slice(1))];

/** The table of permissions as a document. */
export function printPermissions(): string {
  const parts = states.map((state) => `## ${title[state]}\n\n${tableOf(state)}`);
  return `# Who may do what\n\n${introduction}\n\n${parts.join("\n\n")}\n`;
}

const introduction = `Printed from \`tests/integration/permission-matrix.ts\` by \`npm run permissions\`; every cell is tried on both databases,
and random sequences of them.

- **yes**: it is done.
- **no**: they may see the assessment, but not do this; they are told so.
- **–**: there is nothing. Without access, an assessment looks like one that does not exist.

Columns: nobody known (no cookie, or a visitor without a grant), the four grants, the editor's grant that came by an edit
link, and holders of a read link, who need no cookie. A grant by a link counts only while the link does.`;

const title: Readonly<Record<State, string>> = {
  draft: "A draft, without a verdict",
  concluded: "With a verdict",
  "in the bin": "In the bin",
  deleted: "Deleted for ever",
};

function tableOf(state: State): string {
  const rows = actions.map((action: Action) => [
    action[0]?.toUpperCase() + action.slice(1),
    ...principals.map((principal) => words[stated(action, state, principal)]),
  ]);
  const widths = header.map((_, at) => Math.max(...[header, ...rows].map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`;
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [line(header), rule, ...rows.map(line)].join("\n");
}
