/** Runs all tests, or the stages that are named: node bin/test.mjs [STAGE…] */
import { refuseOldNode } from "./node-version.mjs";

refuseOldNode();
void import("./run-tests.mjs").then(({ runTests }) => runTests(process.argv.slice(2)));
