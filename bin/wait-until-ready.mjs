import { setTimeout as wait } from "node:timers/promises";
import { UserFailure } from "./progress.mjs";

const timeoutSeconds = 120;
const pauseMilliseconds = 100;

/**
 * Waits until the server says that it is ready.
 *
 * @param {number} port
 * @param {string} host what it listens on; of "all addresses", the loopback one is asked
 * @throws {UserFailure} when it does not say so in time
 */
export async function waitUntilReady(port, host) {
  const deadline = Date.now() + timeoutSeconds * 1000;
  const url = `http://${addressToAsk(host)}:${port}/api/health`;
  let last = "no answer";
  while (Date.now() < deadline) {
    try {
      const response = await fetch(url, {
        redirect: "error",
        signal: AbortSignal.timeout(timeoutSeconds * 1000),
      });
      if (response.ok) return;
      last = `status ${response.status}: ${(await response.text()).slice(0, 500)}`;
    } catch (error) {
      last = String(error.cause?.code ?? error.message);
    }
    await wait(pauseMilliseconds);
  }
  throw new UserFailure(
    `The server did not become ready within ${timeoutSeconds} seconds. GET ${url} gave: ${last}`,
  );
}

function addressToAsk(host) {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}
