/** How this process is told to stop: by Ctrl-C, by whoever supervises it, or by its terminal closing. */
const stopSignals = ["SIGINT", "SIGTERM", "SIGHUP"];

/** The exit code of a process that was stopped while it had work to do. */
export const stoppedCode = 130;

/**
 * Does something instead of ending at once when this process is told to stop.
 *
 * @param {(signal: NodeJS.Signals) => void} action
 * @returns {() => void} call it to end at once again
 */
export function onStopSignal(action) {
  for (const signal of stopSignals) process.on(signal, action);
  return () => {
    for (const signal of stopSignals) process.off(signal, action);
  };
}
