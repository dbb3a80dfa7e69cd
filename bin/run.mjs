/** Runs a TypeScript file of this folder, installing packages first if need be: node bin/run.mjs FILE [ARGUMENT…] */
import { refuseOldNode } from "./node-version.mjs";

refuseOldNode();
void import("./run-typescript.mjs").then(({ runTypeScript }) =>
  runTypeScript(process.argv[2], process.argv.slice(3)),
);
