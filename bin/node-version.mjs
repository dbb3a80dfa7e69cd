// An old Node must be able to read this file: no syntax newer than ES2015 modules.

const needed = [20, 19];

/**
 * What to tell somebody whose Node is too old.
 *
 * @param {string} version as in process.versions.node
 * @returns {string | undefined} nothing when the version will do
 */
export function explainOldNode(version) {
  const parts = version.split(".").map(Number);
  const enough = parts[0] > needed[0] || (parts[0] === needed[0] && parts[1] >= needed[1]);
  if (enough) return undefined;
  return (
    "Tenancy Scale needs Node " +
    needed.join(".") +
    " or newer, and this is Node " +
    version +
    ".\n" +
    "Install a newer one (https://nodejs.org, or your version manager), then run the command again."
  );
}

/** Ends the process with that message when this Node is too old. */
export function refuseOldNode() {
  const message = explainOldNode(process.versions.node);
  if (message === undefined) return;
  console.error(message);
  process.exit(1);
}
