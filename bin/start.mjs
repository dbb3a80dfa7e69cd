/** Prepares everything and serves: node bin/start.mjs [dev] */
import { refuseOldNode } from "./node-version.mjs";

refuseOldNode();
void import("./start-server.mjs").then(({ startServer }) =>
  startServer(process.argv[2] === "dev" ? "dev" : "start"),
);
