/** Runs a TypeScript file of this folder, installing packages first if need be: node bin/run.mjs FILE [ARGUMENT…] */
import { refuseOldNode } from "./node-version.mjs";

refuseOldNode();
const { runTypeScript } = await import("./run-typescript.mjs");
await runTypeScript(process.argv[2], process.argv.slice(3));
