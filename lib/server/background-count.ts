/**
 * Lets a count finish after the page was sent. A count that fails is lost, which is said on the log, without
 * what was counted: no reader is to wait for it or to see an error because of it.
 */
export function countInBackground(counted: Promise<void>): void {
  counted.catch((error: unknown) => {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    process.stderr.write(`${JSON.stringify({ level: "warn", event: "count-lost", code })}\n`);
  });
}
