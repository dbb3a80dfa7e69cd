/**
 * Answers question after question for ever and says so after each: `QUESTION NOTE`. Killed by the test
 * that starts it. Arguments: database URL, hash of the visitor's token, id of the assessment.
 */
import { writeSync } from "node:fs";
import { answerQuestion } from "@/lib/assessments/answer-question";
import { unknown } from "@/lib/catalogue/examples";
import { questions } from "@/lib/catalogue/questionnaire";
import { openDatabase } from "@/lib/db/database";

const [url = "", visitorHash = "", id = ""] = process.argv.slice(2);
const db = await openDatabase(url);
let version = 1;
for (let count = 0; ; count += 1) {
  const question = questions[count % questions.length];
  if (!question) throw new Error("There are no questions.");
  const given = { answer: unknown, note: String(count) };
  const saved = await answerQuestion({ db, visitorHash }, id, question.id, given, version);
  if (!saved.ok) throw new Error(`Not saved: ${saved.failure.code}`);
  version = saved.value.version;
  // Synchronous, so that nothing is said that was not said yet when the process dies.
  writeSync(1, `${question.id} ${count}\n`);
}
