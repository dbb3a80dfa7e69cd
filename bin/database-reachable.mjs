import { UserFailure } from "./progress.mjs";

const connectTimeoutSeconds = 10;

/**
 * Makes sure that the PostgreSQL server of an address lets us in.
 *
 * @param {string} databaseUrl
 * @throws {UserFailure} saying what to mend, without the password
 */
export async function checkPostgresql(databaseUrl) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: connectTimeoutSeconds * 1000,
  });
  // A connection that breaks later is reported by whatever was using it.
  client.on("error", () => {});
  try {
    await client.connect();
  } catch (error) {
    throw new UserFailure(explainConnection(error, client), { cause: error });
  } finally {
    await client.end();
  }
}

/** @param {{ code?: string, message: string }} error @param {import("pg").Client} client */
function explainConnection(error, { host, port, user, database }) {
  const server = `${host}:${port}`;
  switch (error.code) {
    case "ECONNREFUSED":
      return `No PostgreSQL server answers at ${server}. Start it, or correct the host and port in DATABASE_URL.`;
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `The host ${host} in DATABASE_URL is not known here. Correct its name, or check the network.`;
    case "28P01":
      return `PostgreSQL at ${server} does not accept the password of "${user}". Correct it in DATABASE_URL.`;
    case "28000":
      return `PostgreSQL at ${server} does not let "${user}" in: ${error.message}. Correct the user in DATABASE_URL, or the server's pg_hba.conf.`;
    case "3D000":
      return `PostgreSQL at ${server} has no database "${database}". Create it: createdb -h ${host} -p ${port} -U ${user} ${database}`;
    case "53300":
      return `PostgreSQL at ${server} has no free connection left. Raise its max_connections, or close others.`;
    default:
      return `PostgreSQL at ${server} cannot be used: ${error.message}. Check the server and DATABASE_URL. It was given ${connectTimeoutSeconds} seconds to answer.`;
  }
}
