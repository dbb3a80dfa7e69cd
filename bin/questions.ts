import { printQuestions } from "@/lib/exchange/print-evaluation";

process.stdout.write(`${JSON.stringify(printQuestions(), null, 2)}\n`);
