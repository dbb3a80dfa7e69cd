import { setTimeout as wait } from "node:timers/promises";
import { UserFailure } from "./progress.mjs";

const timeoutSeconds = 120;
const pauseMilliseconds = 100;

/**
 * Waits until the server says that it is ready.
 *
 * @param {string} host what it listens on; of "all addresses", the loopback one is asked
 * @param {number} port
 * @throws {UserFailure} when it does not say so in time
 */
export async function waitUntilReady(host, port) {
  const deadline = Date.now() + timeoutSeconds * 1000;
  const url = `${addressOf(loopbackOf(host), port)}/api/health`;
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

/** The address of the start page. @param {string} host @param {number} port */
export function addressOf(host, port) {
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

function loopbackOf(host) {
  if (host === "0.0.0.0") return "127.0.0.1";
  return host === "::" ? "::1" : host;
}
