/** A failure that the user can mend: its message says how, and no stack trace is shown. */
export class UserFailure extends Error {}

/**
 * Runs one step, printing its name, what came of it and how long it took.
 *
 * @param {string} name
 * @param {() => string | Promise<string>} action returns what came of it
 */
export async function step(name, action) {
  const startedAt = Date.now();
  const report = (outcome) => console.log(`${name.padEnd(18)}${outcome.padEnd(34)} ${seconds(startedAt)}`);
  // A terminal shows the name while the step runs and the outcome in its place; a log gets a line for each.
  process.stdout.write(process.stdout.isTTY ? `${name}…\r` : `${name}…\n`);
  try {
    report(await action());
  } catch (error) {
    report("failed");
    throw error;
  }
}

/** The time since a moment, as text. @param {number} startedAt milliseconds */
export function seconds(startedAt) {
  return `${((Date.now() - startedAt) / 1000).toFixed(1)} s`;
}

/** Ends the process after a failure, with a message instead of a stack trace where the user can mend it. */
export function endWithFailure(error) {
  console.error(`\n${explain(error)}`);
  process.exit(1);
}

/** What to print of an error. @param {Error} error */
export function explain(error) {
  return error instanceof UserFailure ? error.message : error.stack;
}
