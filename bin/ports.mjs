import { createServer } from "node:net";
import { UserFailure } from "./progress.mjs";

/**
 * Makes sure that the server will be able to listen.
 *
 * @param {string} host
 * @param {number} port 0 for any free one
 * @returns {Promise<number>} the port to use
 * @throws {UserFailure} when it is taken or may not be used
 */
export async function reservePort(host, port) {
  try {
    return await listenBriefly(host, port);
  } catch (error) {
    throw new UserFailure(explainPort(error.code, host, port), { cause: error });
  }
}

/** A port of the loopback interface that nobody listens on. */
export function findFreePort() {
  return listenBriefly("127.0.0.1", 0);
}

function listenBriefly(host, port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(address.port));
    });
  });
}

function explainPort(code, host, port) {
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port} on ${host} is taken by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`;
    case "EACCES":
      return `Port ${port} may not be used by this account. Choose one above 1023: PORT=3000 npm start`;
    default:
      return `Nothing can listen on ${host} port ${port} (${code}). HOST must be an address of this machine, such as 127.0.0.1 or 0.0.0.0.`;
  }
}
