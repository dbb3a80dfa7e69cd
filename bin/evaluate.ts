import { createReadStream } from "node:fs";
import { parseArgs } from "node:util";
import { explainEvaluation, printEvaluation } from "@/lib/exchange/print-evaluation";
import { readAnswerFile } from "@/lib/exchange/read-answer-file";

const usage = `Usage: npm run -s evaluate -- FILE [--explain]
FILE is YAML or JSON with \`answers:\` (question id to option, list of options, unknown, or
{ notApplicable: reason }); "-" reads standard input. Prints the verdict as JSON, or as text with --explain.
`;

const fileLimitBytes = 262_144;

/** Exit codes: 0 a verdict was printed; 2 the call or the file is wrong, and standard error says where. */
async function main(): Promise<number> {
  const call = readArguments();
  if (!call) {
    process.stderr.write(usage);
    return 2;
  }
  let text: string;
  try {
    text = await readText(call.file);
  } catch (error) {
    process.stderr.write(
      `Cannot read ${call.file}: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    return 2;
  }
  const answers = readAnswerFile(text);
  if (!answers.ok) {
    for (const { path, line, message, nearest } of answers.failure) {
      const place = path === "" ? `${call.file}:${line}` : `${call.file}:${line} ${path}`;
      const hint = nearest.length > 0 ? ` Nearest: ${nearest.join(", ")}.` : "";
      process.stderr.write(`${place}: ${message}${hint}\n`);
    }
    return 2;
  }
  process.stdout.write(
    call.explain
      ? explainEvaluation(answers.value)
      : `${JSON.stringify(printEvaluation(answers.value), null, 2)}\n`,
  );
  return 0;
}

/** A file, or standard input for "-", up to a limit that no file of answers comes near. */
async function readText(file: string): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of file === "-" ? process.stdin : createReadStream(file)) {
    chunks.push(Buffer.from(chunk));
    bytes += chunk.length;
    if (bytes > fileLimitBytes) throw new Error(`it is larger than ${fileLimitBytes} bytes.`);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function readArguments(): { file: string; explain: boolean } | null {
  try {
    const { values, positionals } = parseArgs({
      options: { explain: { type: "boolean", default: false } },
      allowPositionals: true,
    });
    const [file, ...rest] = positionals;
    return file === undefined || rest.length > 0 ? null : { file, explain: values.explain };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return null;
  }
}

process.exitCode = await main();
