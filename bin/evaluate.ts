import { createReadStream } from "node:fs";
import { parseArgs } from "node:util";
import type { Answers } from "@/lib/engine/question";
import type { RuleSet } from "@/lib/engine/rule";
import { type Rung, rungs } from "@/lib/engine/scales";
import {
  printComparison,
  printDrift,
  printNext,
  printRobustness,
  printSharing,
  printWhatIf,
} from "@/lib/exchange/print-analysis";
import { explainEvaluation, printEvaluation } from "@/lib/exchange/print-evaluation";
import { readAnswerFile } from "@/lib/exchange/read-answer-file";
import { readRuleSetFile } from "@/lib/exchange/read-rule-set-file";

const usage = `Usage: npm run -s evaluate -- FILE [OPTION]
FILE is YAML or JSON with \`answers:\` (question id to option, list of options, unknown, or
{ notApplicable: reason }); "-" reads standard input. Prints the verdict as JSON, or with one of:
  --explain            the verdict as text
  --what-if RUNG       every smallest set of answer changes that leads to a rung
  --robustness         how many answers lie between this verdict and another, or a stricter one
  --next               the open questions in the order in which answering them is worth most
  --compare OTHER      why the verdict on another file differs
  --drift RULES        what the rules in force conclude otherwise than those of a file (npm run -s rules)
  --share-with OTHER   whether the two may share a kernel, a node, a host, and by which rule not
RUNG is one of: ${rungs.join(", ")}.
`;

const options = {
  explain: { type: "boolean" },
  "what-if": { type: "string" },
  robustness: { type: "boolean" },
  next: { type: "boolean" },
  compare: { type: "string" },
  "share-with": { type: "string" },
  drift: { type: "string" },
} as const;

const fileLimitBytes = 4_194_304;

/** Something that the caller can put right; said without a stack trace. */
class CallError extends Error {}

/** What is printed for the answers, once they have been read. */
type Analysis = (answers: Answers) => string | Promise<string>;

/** Exit codes: 0 something was printed; 2 the call or a file is wrong, and standard error says where. */
async function main(): Promise<number> {
  try {
    const { file, analysis } = readCall();
    process.stdout.write(await analysis(await readAnswers(file)));
    return 0;
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    process.stderr.write(`${error.message.trimEnd()}\n`);
    return 2;
  }
}

function readCall(): { readonly file: string; readonly analysis: Analysis } {
  const { values, positionals } = parseCall();
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0 || Object.keys(values).length > 1) throw new CallError(usage);
  return { file, analysis: analysisFor(values) };
}

function parseCall() {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new CallError(`${messageOf(error)}\n${usage}`);
  }
}

function analysisFor(values: ReturnType<typeof parseCall>["values"]): Analysis {
  const other = values.compare ?? values["share-with"];
  if (values.explain) return explainEvaluation;
  if (values["what-if"] !== undefined) {
    const target = rungNamed(values["what-if"]);
    return (answers) => asJson(printWhatIf(answers, target));
  }
  if (values.robustness) return (answers) => asJson(printRobustness(answers));
  if (values.next) return (answers) => asJson(printNext(answers));
  const { drift } = values;
  if (drift !== undefined) return async (answers) => asJson(printDrift(answers, await readRules(drift)));
  if (other !== undefined) {
    const print = values.compare === undefined ? printSharing : printComparison;
    return async (answers) => asJson(print(answers, await readAnswers(other)));
  }
  return (answers) => asJson(printEvaluation(answers));
}

function rungNamed(name: string): Rung {
  const rung = rungs.find((known) => known === name);
  if (!rung) throw new CallError(`There is no rung "${name}". Choose one of: ${rungs.join(", ")}.`);
  return rung;
}

async function readAnswers(file: string): Promise<Answers> {
  const answers = readAnswerFile(await readText(file));
  if (answers.ok) return answers.value;
  const lines = answers.failure.map(({ path, line, message, nearest }) => {
    const place = path === "" ? `${file}:${line}` : `${file}:${line} ${path}`;
    const hint = nearest.length > 0 ? ` Nearest: ${nearest.join(", ")}.` : "";
    return `${place}: ${message}${hint}`;
  });
  throw new CallError(lines.join("\n"));
}

async function readRules(file: string): Promise<RuleSet> {
  const rules = readRuleSetFile(await readText(file));
  if (rules.ok) return rules.value;
  throw new CallError(rules.failure.map((line) => `${file} ${line}`).join("\n"));
}

/** A file, or standard input for "-", up to a limit that neither answers nor rules come near. */
async function readText(file: string): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of file === "-" ? process.stdin : createReadStream(file)) {
      chunks.push(Buffer.from(chunk));
      bytes += chunk.length;
      if (bytes > fileLimitBytes) throw new Error(`it is larger than ${fileLimitBytes} bytes.`);
    }
  } catch (error) {
    throw new CallError(`Cannot read ${file}: ${messageOf(error)}`);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function asJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

process.exitCode = await main();
