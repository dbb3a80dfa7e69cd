import { ruleSet } from "@/lib/catalogue/rule-set";

process.stdout.write(`${JSON.stringify(ruleSet, null, 2)}\n`);
